package malmoi.link;

import java.util.Arrays;
import java.util.Optional;

/** Which mentions of a term become links. */
public enum Linking {
  FIRST_IN_SECTION("first-in-section"),
  FIRST_IN_ENTRY("first-in-entry"),
  ALL("all"),
  NONE("none");

  private final String word;

  Linking(String word) {
    this.word = word;
  }

  /** As in {@code glossary.yml}. */
  public String word() {
    return word;
  }

  /** The one that has the word. */
  public static Optional<Linking> of(String word) {
    return Arrays.stream(values()).filter(linking -> linking.word.equals(word)).findFirst();
  }
}
