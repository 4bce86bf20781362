package malmoi.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How much of the raw HTML in notes pages show. What runs, loads or asks they show in no case. */
public enum Trust {
  /** The elements that notes really use, without their looks. */
  SANITISED("sanitised", Set.of()),

  /** Also drawings, formulas, controls, colours and the author's own classes. */
  TRUSTED(
      "trusted",
      Set.of(
          ("button circle ellipse font g input line meter path polygon polyline progress rect svg text"
                  + " tspan")
              .split(" ")));

  private final String word;
  private final Set<String> elements;

  Trust(String word, Set<String> elements) {
    this.word = word;
    this.elements = elements;
  }

  /** What authors write for it. */
  public String word() {
    return word;
  }

  public static Optional<Trust> of(String word) {
    return Arrays.stream(values()).filter(trust -> trust.word.equals(word)).findFirst();
  }

  /** The elements that it adds to those of formulas and those that are always shown. */
  Set<String> elements() {
    return elements;
  }

  /** Whether it shows an element that is not always shown. */
  boolean shows(String element) {
    return elements.contains(element) || this == TRUSTED && Sanitizer.FORMULA.contains(element);
  }
}
