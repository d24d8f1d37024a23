import { phaseOf } from './phase';

describe('the phases', () => {
  it.each([
    ['6.4.2', 'prepare'],
    ['A.2.4.2', 'prepare'],
    ['4.1', 'implement'],
    ['3.5', 'implement'],
    ['7.3.1.3', 'implement'],
    ['8.3', 'evaluate'],
    ['9', 'declare'],
  ])('%s is met in: %s', (clause, phase) => {
    expect(phaseOf(clause)).toBe(phase);
  });
});
