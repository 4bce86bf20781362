package malmoi.text;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A parsed Markdown text: CommonMark 0.31 with GitHub's tables, task lists, strikethrough and
 * footnotes, {@code [[wiki links]]}, and emphasis that may end before a josa. Offsets are those of
 * the text. It never changes, so that threads may share it.
 */
public final class Markdown {

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param start where its line begins
   * @param end where the text under it begins
   * @param text as shown: without marks, {@code {#id}} and closing {@code #}
   * @param id the one given as {@code {#id}}, or empty
   * @param idStart where the given id begins
   * @param anchor the id that GitHub gives it, unique in the text
   */
  public record Heading(
      int level, int start, int end, String text, String id, int idStart, String anchor) {

    /** Whether a link to it may say so: GitHub's anchor, the given id, or the words themselves. */
    public boolean answersTo(String name) {
      String withId = anchor + "-" + id.toLowerCase(Locale.ROOT);
      return anchor.equals(name)
          || text.equals(name)
          || !id.isEmpty() && (id.equals(name) || withId.equals(name));
    }
  }

  /**
   * A link or image that the author wrote as one, in Markdown or in raw HTML.
   *
   * @param target the address, path or name that it gives, decoded; with its {@code #anchor}
   */
  public record Link(int start, int end, Form form, String target) {
    /** How it is written. */
    public enum Form {
      /**
       * {@code [text](target)}, {@code [text][reference]}, {@code <target>} or {@code <a href>}.
       */
      LINK,
      /** {@code [[target]]} or {@code [[target|text]]}. */
      WIKI,
      /** {@code ![text](target)} or {@code <img src>}. */
      IMAGE,
      /** {@code ![[target]]}. */
      WIKI_IMAGE
    }
  }

  /**
   * What links can lead to besides headings: {@code <a name="x">} and any raw tag with an id.
   *
   * @param name as the author gave it
   * @param id for a page, which no heading has and no other anchor of the text
   */
  public record Anchor(String name, String id, int start) {}

  /**
   * An image that the site carries.
   *
   * @param src its address from the page
   */
  public record Picture(String src, Optional<ImageSize> size) {}

  /**
   * What a reader sees of one paragraph, heading, table cell or code block.
   *
   * @param text line breaks within a paragraph are spaces
   * @param offsets of each character of it
   * @param open whether a character of it stands in running text, where a mention may be linked:
   *     not in headings, code, links, image texts and raw HTML
   * @param code whether it is a code block
   */
  public record Run(String text, int[] offsets, java.util.BitSet open, boolean code) {}

  /**
   * A paragraph that only names an address, as notes name their sources: {@code 출처: <address>},
   * {@code [title](address)}, or the address below its label.
   *
   * @param start where it begins, with a label above that says no more than "source"
   * @param end where it ends
   * @param linkStart where the link itself begins
   * @param label the title that the author gives it, or empty
   */
  public record SourceLine(int start, int end, int linkStart, String address, String label) {}

  /**
   * A line of {@code #tags}.
   *
   * @param tags without their marks
   */
  public record TagLine(int start, int end, List<String> tags) {}

  /**
   * Raw HTML that no page shows, since it would run, load or ask.
   *
   * @param what the tag or attribute, as in {@code <script>}
   */
  public record Loss(int start, int end, String what) {}

  /** HTML to set around a stretch of running text. */
  public record Mark(int start, int end, String open, String close) {}

  /**
   * How a stretch is turned into HTML.
   *
   * @param marks in the order of the text; they do not overlap
   * @param links for each explicit link the HTML that opens it ({@code <a href="…">}), by the
   *     offset where it begins; what is not here stays text
   * @param pictures for each image that the site carries, by the offset where it begins; what is
   *     not here is a link or its words
   * @param topLevel the level that headings of the stretch's highest level get
   * @param anchors ids of headings and raw tags by the offset where they begin; what is not here
   *     has none
   * @param scope keeps ids of footnotes apart on one page; a word that may stand in an id
   * @param titles the HTML shown for an address that stands as such
   * @param labels the words of the interface by their key, in the note's language
   */
  public record Setting(
      List<Mark> marks,
      Map<Integer, String> links,
      Map<Integer, Picture> pictures,
      int topLevel,
      Map<Integer, String> anchors,
      String scope,
      UnaryOperator<String> titles,
      UnaryOperator<String> labels) {}

  private final String text;
  private final Trust trust;
  private final Document document;
  private final List<Node> blocks = new ArrayList<>();
  private final List<Heading> headings;
  private final MarkdownLinks links;
  private final List<SourceLine> sourceLines;

  private Markdown(String text, Document document, Trust trust) {
    this.text = text;
    this.trust = trust;
    this.document = document;
    document.getChildren().forEach(blocks::add);
    this.headings = MarkdownHeadings.of(text, document);
    this.links = MarkdownLinks.of(document);
    this.sourceLines = MarkdownSources.of(text, document);
  }

  public static Markdown parse(String text) {
    return parse(text, Trust.SANITISED);
  }

  public static Markdown parse(String text, Trust trust) {
    return new Markdown(text, MarkdownParser.parse(text), trust);
  }

  /** What was parsed. */
  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The headings that stand in no list or quote, in order. */
  public List<Heading> headings() {
    return headings;
  }

  /** The heading whose line holds the offset. */
  public Optional<Heading> headingAt(int offset) {
    int before = Sorted.countBefore(headings.size(), k -> headings.get(k).start() <= offset);
    return before == 0
        ? Optional.empty()
        : Optional.of(headings.get(before - 1)).filter(heading -> offset < heading.end());
  }

  /** The explicit links and images, in order. */
  public List<Link> links() {
    return links.links();
  }

  /** What links can lead to besides headings, in order. */
  public List<Anchor> anchors() {
    return links.anchors();
  }

  /**
   * The languages of the code blocks among the blocks that begin from {@code start} to before
   * {@code end}: each as the class of its HTML names it, {@code cpp} in {@code language-cpp}.
   */
  public Set<String> codeLanguages(int start, int end) {
    return MarkdownCode.languages(blocks(start, end));
  }

  /** The paragraphs that only name an address, in order. */
  public List<SourceLine> sourceLines() {
    return sourceLines;
  }

  /** The lines of {@code #tags}, in order. */
  public List<TagLine> tagLines() {
    return MarkdownTags.of(text, document);
  }

  /** What no page shows of raw HTML, in order. */
  public List<Loss> losses() {
    return RawLosses.in(text, document, trust);
  }

  /** What a reader sees of the blocks that begin from {@code start} to before {@code end}. */
  public List<Run> runs(int start, int end) {
    return MarkdownRuns.of(text, blocks(start, end), false, trust);
  }

  /** The texts of the {@link #runs} of a stretch, without the space around them, a line each. */
  public String shown(int start, int end) {
    return MarkdownRuns.shown(text, blocks(start, end), trust);
  }

  /**
   * What a reader sees of the whole text, {@link Run#open() open} where it is words of the author:
   * also in headings, links and texts of images, but not in code, addresses and raw HTML.
   */
  public List<Run> prose() {
    return MarkdownRuns.of(text, blocks, true, trust);
  }

  /**
   * The first bold words of a stretch, with the parentheses right behind them: {@code
   * **컨테이너**(Container)} gives {@code 컨테이너(Container)}.
   */
  public Optional<String> firstBold(int start, int end) {
    return MarkdownBold.first(text, blocks(start, end));
  }

  /**
   * The running text that a stretch begins with, a line a paragraph, until it has so many
   * characters: that of its paragraphs, lists and quotes, which say more than a picture, a table or
   * a heading.
   */
  public String beginning(int start, int end, int enough) {
    return MarkdownBeginning.of(text, blocks(start, end), enough, trust);
  }

  /** The running text of a stretch without code, a line a paragraph. */
  public String plainText(int start, int end) {
    return runs(start, end).stream()
        .filter(run -> !run.code())
        .map(Run::text)
        .collect(Collectors.joining("\n"));
  }

  /** Block HTML of the blocks that begin from {@code start} to before {@code end}. */
  public String html(int start, int end, Setting setting) {
    return new MarkdownHtml(text, document, setting, trust).blocks(blocks(start, end));
  }

  /** Inline HTML of a heading, as its author marked it. */
  public String html(Heading heading, Setting setting) {
    return new MarkdownHtml(text, document, setting, trust)
        .inline(blocks(heading.start, heading.end).get(0));
  }

  /** Inline HTML of the images in a heading, which are none of its words; empty without any. */
  public String imagesHtml(Heading heading, Setting setting) {
    return new MarkdownHtml(text, document, setting, trust)
        .images(blocks(heading.start, heading.end).get(0));
  }

  private List<Node> blocks(int start, int end) {
    return blocks.subList(countBefore(start), countBefore(end));
  }

  /** How many blocks begin before the offset. */
  private int countBefore(int offset) {
    return Sorted.countBefore(blocks.size(), k -> blocks.get(k).getStartOffset() < offset);
  }
}
