/** @jest-environment jsdom */
import '../../../test/functions/custom-functions';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { organization, unreadable } from '../../../test/example-records';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';
import { Refusal } from '../../domain/refusal';
import { functions } from '../../functions/index';
import type { FunctionMetadata } from '../../text/functions-metadata';
import { functionWordsZh } from '../../text/function-words';
import { functionGroups } from './functions-words';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

/** As functions.json has them. */
const metadata: readonly FunctionMetadata[] = Object.entries(functionWordsZh).map(([id, words]) => ({
  id,
  name: id,
  description: words.description,
  parameters: Object.keys(words.parameters).map((name) => ({
    name,
    optional:
      ['report', 'unit', 'set', 'path', 'year', 'gas'].includes(name) && !(id === 'GWP' && name === 'gas'),
  })),
  result: {},
}));
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const enter = (label: RegExp, value: string) =>
  act(async () =>
    fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } }),
  );

describe('the function wizard', () => {
  it('offers every function there is, each once', () => {
    expect(functionGroups.flatMap(({ ids }) => ids).sort()).toEqual(Object.keys(functions).sort());
  });

  it('computes while the fields are filled in, and puts the formula into the sheet', async () => {
    const { insertions } = await drawPane({ page: 'functions', metadata });
    await press(/^CN\.GWP百|^CN\.GWP 气体/);
    expect(screen.getByText(/The result shows here/)).toBeTruthy();
    await enter(/^gas/, 'R-410A');
    expect(screen.getByText('2255.5')).toBeTruthy();
    await enter(/^report/, 'AR5');
    expect(screen.getByText('=CN.GWP("R-410A","AR5")')).toBeTruthy();
    await press('Insert at the selected cell');
    expect(insertions[0]?.insertion.cells).toEqual([[{ formula: '=CN.GWP("R-410A","AR5")' }]]);
  });

  it('starts with the editions that the workbook chose, which can be taken out again', async () => {
    await drawPane({ page: 'functions', metadata, settings: organization({ report: 'AR5' }) });
    await press(/^CN\.GWP 气体/);
    await enter(/^gas/, 'CH4');
    expect(screen.getByText('=CN.GWP("CH4","AR5")')).toBeTruthy();
    expect(screen.getByText(/Filled in from the settings/)).toBeTruthy();
    await enter(/^report/, '');
    expect(screen.getByText('=CN.GWP("CH4")')).toBeTruthy();
  });

  it('a setting that cannot be read is said and fills in nothing', async () => {
    await drawPane({ page: 'functions', metadata, settings: organization({ report: unreadable('AR7') }) });
    await press(/^CN\.GWP 气体/);
    await enter(/^gas/, 'CH4');
    expect(screen.getByText('=CN.GWP("CH4")')).toBeTruthy();
    expect(screen.getByText(/“IPCC report for GWP” says “AR7”/)).toBeTruthy();
  });

  it('an error shows with its words, and what begins with = is a cell with its value of now', async () => {
    await drawPane({ page: 'functions', metadata, values: { B4: [['SF6']] } });
    await press(/^CN\.GWP 气体/);
    await enter(/^gas/, 'R-410X');
    expect(screen.getByText('#N/A')).toBeTruthy();
    expect(screen.getByText(/R-410A/, { selector: 'p' })).toBeTruthy();
    await act(async () => screen.getByLabelText(/^gas/, { selector: 'input' }).focus());
    await enter(/^gas/, '=B4');
    expect(screen.getByText('25200')).toBeTruthy();
  });

  it('of a range, each reason for an error is said once', async () => {
    await drawPane({
      page: 'functions',
      metadata,
      values: { 'B4:B6': [['SF6'], ['R-410X'], ['R-410X']] },
    });
    await press(/^CN\.GWP 气体/);
    await act(async () => screen.getByLabelText(/^gas/, { selector: 'input' }).focus());
    await enter(/^gas/, '=B4:B6');
    expect(screen.getAllByText('#N/A')).toHaveLength(2);
    expect(screen.getAllByText(/R-410X.*R-410A/, { selector: 'p' })).toHaveLength(1);
  });

  it('what would break the formula is refused at its field', async () => {
    await drawPane({ page: 'functions', metadata });
    await press(/^CN\.GWP 气体/);
    await enter(/^gas/, '=B4)');
    expect(screen.getByText(/cannot stand in a formula/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Insert at the selected cell' })).toBeNull();
  });

  it('takes the selected cell into a field', async () => {
    const selected = {
      address: { sheet: '清单 1', row: 3, column: 1 },
      value: 'CH4',
      formula: undefined,
      shown: 'CH4',
    };
    await drawPane({ page: 'functions', metadata, selected, values: { "'清单 1'!B4": [['CH4']] } });
    await press(/^CN\.GWP 气体/);
    await press('Take the selected cell for gas');
    expect(screen.getByText("=CN.GWP('清单 1'!B4)")).toBeTruthy();
    expect(screen.getByText('27.9')).toBeTruthy();
  });

  it('the worked example fills the fields', async () => {
    await drawPane({ page: 'functions', metadata });
    await press(/^CN\.EMISSION/);
    await press('Fill in the example');
    expect(screen.getByLabelText(/^factorUnit/, { selector: 'input' })).toHaveProperty('value', 'kgCO2/kWh');
  });

  it('descriptions that do not come get their words, with a way to try again', async () => {
    const words = { 'zh-CN': '没有载入', 'en-US': 'The descriptions did not load.' };
    await drawPane({ page: 'functions', metadataRefusal: new Refusal('notUsable', words) });
    expect(screen.getByText(/The descriptions did not load\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
