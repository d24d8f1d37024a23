import { pageForTrial, quietAddress } from './foreign-page';

test.each([
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
])('office.js of %s is taken from the workbench', (address) => {
  const html = `<script defer data-office-js src="${address}"></script><script defer src="add-in.1.js"></script>`;
  expect(pageForTrial(html)).toBe(
    '<script defer data-office-js src="/office-js/office.js"></script><script defer src="add-in.1.js"></script>',
  );
});

test('so it is in a page that was built small, without quotes', () => {
  expect(pageForTrial('<script defer src=https://example.com/lib/1/hosted/office.js></script>')).toBe(
    '<script defer src=/office-js/office.js></script>',
  );
});

test('the quiet address has the folder and the query of the page', () => {
  expect(quietAddress('http://localhost:3000/dist/add-in.html?_host_Info=Excel')).toBe(
    'http://localhost:3000/dist/functions.json?_host_Info=Excel',
  );
});
