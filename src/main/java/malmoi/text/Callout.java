package malmoi.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quote that is a notice: GitHub's {@code > [!NOTE]} and Obsidian's {@code > [!tip]- Title}. Its
 * first child is a {@link Title}.
 */
final class Callout extends Block {
  private static final Pattern MARK = Pattern.compile("\\[!([^\\]|]+)(?:\\|[^\\]]*)?]");
  private static final Pattern FOLD = Pattern.compile("([+-]?)[ \\t]*");

  /** Obsidian's kinds by the one of GitHub's five that looks like it; others look like a note. */
  private static final Map<String, String> LIKE =
      Map.ofEntries(
          Map.entry("tip", "tip"),
          Map.entry("hint", "tip"),
          Map.entry("success", "tip"),
          Map.entry("check", "tip"),
          Map.entry("done", "tip"),
          Map.entry("important", "important"),
          Map.entry("question", "important"),
          Map.entry("help", "important"),
          Map.entry("faq", "important"),
          Map.entry("warning", "warning"),
          Map.entry("attention", "warning"),
          Map.entry("caution", "caution"),
          Map.entry("danger", "caution"),
          Map.entry("error", "caution"),
          Map.entry("failure", "caution"),
          Map.entry("fail", "caution"),
          Map.entry("missing", "caution"),
          Map.entry("bug", "caution"));

  /** What stands beside the mark; empty when the kind is all the title that there is. */
  static final class Title extends Block {
    Title(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private final String kind;
  private final String fold;

  private Callout(BasedSequence chars, String kind, String fold) {
    super(chars);
    this.kind = kind;
    this.fold = fold;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /**
   * How it looks: {@code note}, {@code tip}, {@code important}, {@code warning}, {@code caution}.
   */
  String look() {
    return LIKE.getOrDefault(kind.toLowerCase(Locale.ROOT), "note");
  }

  /** The kind as its author named it, when it is none of GitHub's five; else empty. */
  String ownKind() {
    String known = kind.toLowerCase(Locale.ROOT);
    return known.equals(look())
        ? ""
        : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }

  boolean folds() {
    return !fold.isEmpty();
  }

  boolean isOpen() {
    return fold.equals("+");
  }

  /** Puts a callout in the place of a quote that is one; gives the node that stands there then. */
  static Node inPlaceOf(BlockQuote quote) {
    Node paragraph = quote.getFirstChild();
    Node mark = paragraph instanceof Paragraph ? paragraph.getFirstChild() : null;
    Matcher kind = mark instanceof LinkRef ? MARK.matcher(mark.getChars()) : null;
    if (kind == null || !kind.matches()) {
      return quote;
    }
    Title title = new Title(mark.getChars());
    Callout callout = new Callout(quote.getChars(), kind.group(1).strip(), fold(mark.getNext()));
    for (Node next = mark.getNext(); next != null && !isLineEnd(next); next = mark.getNext()) {
      title.appendChild(next);
    }
    if (mark.getNext() != null) {
      mark.getNext().unlink();
    }
    mark.unlink();
    if (!paragraph.hasChildren()) {
      paragraph.unlink();
    }
    callout.appendChild(title);
    while (quote.hasChildren()) { // takeChildren leaves all but the ends with their old parent
      callout.appendChild(quote.getFirstChild());
    }
    quote.insertBefore(callout);
    quote.unlink();
    return callout;
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** The sign behind the mark, which is taken off the title's text. */
  private static String fold(Node behind) {
    if (!(behind instanceof Text text)) {
      return "";
    }
    Matcher sign = FOLD.matcher(text.getChars());
    String fold = sign.lookingAt() ? sign.group(1) : "";
    text.setChars(text.getChars().subSequence(sign.end()));
    if (text.getChars().isEmpty()) {
      text.unlink();
    }
    return fold;
  }
}
