import type { ICellCustomRender } from '@univerjs/core';

const WIDTH = 8;
const HEIGHT = 4;
const MARGIN = 5;

/** A small triangle at the right of a table's header, where Excel has the button of the column's filter. */
export const filterMark: ICellCustomRender = {
  drawWith: (context, { primaryWithCoord: { endX, endY, isMergedMainCell, mergeInfo }, style }) => {
    const right = (isMergedMainCell ? mergeInfo.endX : endX) - MARGIN;
    const bottom = (isMergedMainCell ? mergeInfo.endY : endY) - MARGIN;
    context.save();
    context.globalAlpha = 0.65;
    context.fillStyle = style?.cl?.rgb ?? '#53645e';
    context.beginPath();
    context.moveTo(right - WIDTH, bottom - HEIGHT);
    context.lineTo(right, bottom - HEIGHT);
    context.lineTo(right - WIDTH / 2, bottom);
    context.fill();
    context.restore();
  },
};
