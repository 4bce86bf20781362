package malmoi.model;

import java.util.Optional;
import malmoi.report.Place;

/**
 * A place in a note that names a source.
 *
 * @param source the source's address, as in {@link Source#address()}
 * @param link the address as the author gave it, with its text fragment
 * @param quote the words that the text fragment points at, decoded: {@code 시작 … 끝}
 * @param start where the lines that name it begin in the cleaned text
 * @param end where they end
 */
public record Citation(
    String source, String link, Optional<String> quote, int start, int end, Place place) {}
