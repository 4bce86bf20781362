package malmoi.render;

import java.util.List;

/**
 * A source, as pages cite it.
 *
 * @param href null when the address is none that a browser should follow
 * @param details publisher, author and date, as far as they are known
 * @param quotes words of it that notes point at
 */
public record Reference(Words title, String href, List<Words> details, List<Link> quotes) {}
