package malmoi.render;

import java.util.List;
import java.util.Optional;

/**
 * The page of a term or topic.
 *
 * @param counterpart the headword in the other language; absent when no other is known
 * @param kind in words
 * @param status what the page says of all its texts, or of that there is none yet
 * @param vicinity absent when the term has no neighbours
 * @param mentioned the other terms that the accounts link, in their order
 * @param related terms that belong near it, the nearest first
 * @param backlinks the entries that mention it, and those further ones that the page folds away
 * @param permalink the address to link to from elsewhere
 * @param issue the form that tells the repository of a mistake in the page
 * @param previous the term before it in the index
 */
public record TermPage(
    Frame frame,
    Words headword,
    Optional<Words> counterpart,
    List<Words> aliases,
    String kind,
    List<Link> tags,
    List<Account> accounts,
    Optional<String> status,
    Optional<Vicinity> vicinity,
    List<Link> mentioned,
    List<Link> related,
    List<Mentioning> backlinks,
    List<Mentioning> furtherBacklinks,
    List<Reference> sources,
    Permalink permalink,
    Optional<String> issue,
    Optional<Link> previous,
    Optional<Link> next) {

  /**
   * What one note says of the term.
   *
   * @param number of the sense, or 0 when it is the only one
   * @param heading as the author wrote it, when it is not the headword
   * @param lang of the text, or null when it is the page's
   * @param status what the page says of a text that is not in its language or may be outdated,
   *     where it does not say so of all
   * @param passages its text
   * @param twinLang language of the passages' twins
   */
  public record Account(
      int number,
      Optional<Markup> heading,
      String lang,
      Optional<String> status,
      List<Passage> passages,
      String twinLang,
      Origin origin) {

    Account withoutStatus() {
      return new Account(number, heading, lang, Optional.empty(), passages, twinLang, origin);
    }
  }

  /**
   * As much of a text as stands beside its translation.
   *
   * @param text in stretches of block HTML
   * @param twin the same in the other language; empty when there is none
   */
  public record Passage(List<Markup> text, List<Markup> twin) {}

  /**
   * Where an account stands in the notes.
   *
   * @param note the whole note, at the account's heading
   * @param source its lines in the repository
   * @param editor of its file in the repository
   * @param mended corrected words, each with the row of the ledger that tells of it
   */
  public record Origin(
      Optional<Link> note, Optional<String> source, Optional<String> editor, List<Link> mended) {

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
      return note.isEmpty() && source.isEmpty() && mended.isEmpty();
    }
  }

  /**
   * The address of the term for readers of any language.
   *
   * @param url the absolute one, or null when it is not known where the site is published
   */
  public record Permalink(String href, String url) {}

  /** An entry that mentions the term. */
  public record Mentioning(Link entry, List<Quotation> sentences) {}

  /** A sentence around its mention. */
  public record Quotation(String lang, String before, String mention, String after) {}
}
