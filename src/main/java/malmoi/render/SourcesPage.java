package malmoi.render;

import java.util.List;
import java.util.Optional;

/** The page of all sources. */
public record SourcesPage(Frame frame, List<Cited> sources) {

  /**
   * A source with the terms that cite it.
   *
   * @param address as people read it, unless that is its title
   */
  public record Cited(Reference source, Optional<String> address, List<Link> terms) {}
}
