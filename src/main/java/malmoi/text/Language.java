package malmoi.text;

import java.text.Collator;
import java.util.Locale;
import java.util.Optional;

/** A language of the glossary; its tag is that of BCP 47. */
public enum Language {
  KO("ko", "한국어"),
  EN("en", "English");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The BCP 47 tag, as in {@code lang="ko"} and in the folder of its pages. */
  public String tag() {
    return tag;
  }

  /** What its own speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The other one of the two. */
  public Language other() {
    return this == KO ? EN : KO;
  }

  /** A new collator for the order of its dictionaries. */
  public Collator collator() {
    return Collator.getInstance(Locale.forLanguageTag(tag));
  }

  /** The language whose script a text is in; empty when its letters are those of many. */
  public static Optional<Language> ofScript(String text) {
    return Hangul.isIn(text) ? Optional.of(KO) : Optional.empty();
  }

  /** The language of a tag in any case; empty when it is neither Korean nor English. */
  public static Optional<Language> of(String tag) {
    for (Language language : values()) {
      if (language.tag.equalsIgnoreCase(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
