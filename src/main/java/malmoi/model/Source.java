package malmoi.model;

import java.util.Optional;

/**
 * A page or book that notes draw on.
 *
 * @param address without a text fragment; it identifies the source
 * @param title the known title, else the label that a note gives it, else the address
 * @param date as {@code sources.yml} gives it
 * @param language of the title, a BCP 47 tag
 */
public record Source(
    String address,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> date,
    Optional<String> language) {}
