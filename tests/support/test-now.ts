/** The moment at which tests take place: 1 July 2025, 10.00 in Baubau, inside both coverages. */
export const TEST_NOW = new Date('2025-07-01T02:00:00Z');
