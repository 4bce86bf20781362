/** Programs that measure, run by hand: they print numbers and pass no judgement. */
package malmoi.bench;
