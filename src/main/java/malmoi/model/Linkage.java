package malmoi.model;

import java.util.List;
import java.util.Locale;

/**
 * How a term is linked where it is mentioned.
 *
 * @param common names that are linked in brackets only, since every text is full of them
 * @param not phrases that hold one of its names and mean something else
 * @param verbs whether its Korean names are also seen before 하다, 되다 and 시키다
 * @param preferred whether a name that several terms have means this one
 */
public record Linkage(
    Mode mode, List<String> common, List<String> not, boolean verbs, boolean preferred) {

  /** What makes a link of a mention. */
  public enum Mode {
    /** Its standing there. */
    AUTO,
    /** Brackets around it. */
    EXPLICIT,
    /** Nothing: in brackets it stays text. */
    NEVER;

    /** As in {@code terms.yml}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** That of a term of which {@code terms.yml} says nothing else. */
  public static final Linkage USUAL = new Linkage(Mode.AUTO, List.of(), List.of(), false, false);

  public Linkage {
    common = List.copyOf(common);
    not = List.copyOf(not);
  }

  /** The same, with names that are linked in brackets only. */
  Linkage withCommon(List<String> names) {
    return new Linkage(mode, names, not, verbs, preferred);
  }

  /** Whether a name of the term is linked wherever it stands. */
  public boolean links(String name) {
    return mode == Mode.AUTO && !common.contains(name);
  }
}
