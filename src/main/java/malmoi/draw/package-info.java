/**
 * Puts a graph on a sheet.
 *
 * <p>Takes a {@link malmoi.draw.Graph}, gives a {@link malmoi.draw.Drawing} in whole numbers, the
 * same on every machine. It does not know what the dots are, nor how they are printed. It tells no
 * problems.
 */
package malmoi.draw;
