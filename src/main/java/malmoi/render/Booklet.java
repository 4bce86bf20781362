package malmoi.render;

import java.util.List;
import java.util.Optional;
import malmoi.render.TermPage.Account;
import malmoi.text.Language;

/**
 * The whole glossary as one text in one language.
 *
 * @param subtitle the title in the other language, when there is another
 * @param code whether there is code in it to be coloured
 */
public record Booklet(
    Labels labels,
    Language language,
    String title,
    Optional<Words> subtitle,
    Imprint imprint,
    List<Chapter> chapters,
    boolean code) {

  /** The id of a part of it that is no entry. Ids of terms hold no slash, anchors no full stop. */
  public String id(String part) {
    return language.tag() + "/." + part;
  }

  /**
   * What its title leaf says.
   *
   * @param authors with commas between them, or empty
   * @param url where the site is published
   * @param repository of the notes
   */
  public record Imprint(
      String authors,
      Optional<String> license,
      Optional<Address> url,
      Optional<Address> repository,
      String generator) {}

  /** An address of the web, and as people read it. */
  public record Address(String href, String shown) {}

  /**
   * The terms under one letter, or the topics.
   *
   * @param id see {@link Booklet#id}
   */
  public record Chapter(String title, String id, List<Item> items) {}

  /**
   * A term or topic.
   *
   * @param other leads to it in the other language, when that stands on the same page
   * @param wanted what is said when nobody has told the term yet
   */
  public record Item(
      String id,
      Words headword,
      Optional<Words> counterpart,
      Optional<Other> other,
      List<Words> aliases,
      List<Words> tags,
      List<Account> accounts,
      Optional<String> wanted,
      List<Cited> sources) {}

  /** The same in the other language. */
  public record Other(String href, String lang, String name) {}

  /**
   * A source.
   *
   * @param address as people read it, unless that is its title
   */
  public record Cited(Reference source, Optional<String> address) {}
}
