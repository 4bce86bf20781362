package malmoi.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.FrontMatter;
import malmoi.model.Glossary;
import malmoi.text.Markdown.Run;
import malmoi.text.Passages;
import malmoi.text.TextEdits;

/**
 * Links the terms of a published glossary in a text that is none of its notes, such as a syllabus.
 * All else stays as it is, to the byte, and a text that is linked already stays so.
 */
public final class TextLinker {

  /** How a text is written. */
  public enum Form {
    MARKDOWN,
    HTML
  }

  /** The text with its links, and how many were set. */
  public record Linked(String text, int links) {}

  /** What is markup in Markdown or HTML: words that hold more of it than they show are not one. */
  private static final Pattern WORDS = Pattern.compile("[^*_~`=<>\\[\\]()|]+");

  /** What a program fills in before anybody reads the text: Liquid, Jinja, Hugo, Vue. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*}}|\\{%[^{}]*}");

  private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&#?[0-9A-Za-z]+;");

  private static final Pattern QUOTE_MARKS = Pattern.compile("\\n[ \\t>]*");

  private final MentionFinder finder;
  private final Linking linking;
  private final Permalinks permalinks;

  /**
   * A linker to the pages of a site.
   *
   * @param root address of the site, with its final {@code /}
   * @param folder of the pages: a language's tag, or {@code t} for those of no language
   */
  public TextLinker(Glossary glossary, Linking linking, String root, String folder) {
    this.finder = new MentionFinder(glossary);
    this.linking = linking;
    this.permalinks = new Permalinks(root, folder);
  }

  public Linked link(String text, Form form) {
    String body = behindFrontMatter(text);
    Passages passages = form == Form.HTML ? Passages.ofHtml(body) : Passages.ofMarkdown(body);
    BitSet filledIn = filledIn(body);
    LinkedOnce once = new LinkedOnce(passages, permalinks, linking);
    TextEdits edits = new TextEdits(text);
    int links = 0;
    for (Run run : passages.runs()) {
      for (Mention mention : finder.in(run)) {
        int end = end(text, mention);
        String written = text.substring(mention.start(), end);
        if (!filledIn.get(mention.start())
            && isOneWord(written, mention, run)
            && once.isWanted(mention)) {
          edits.replace(mention.start(), end, link(written, mention.term(), form));
          links++;
        }
      }
    }
    return new Linked(edits.apply().text(), links);
  }

  private static BitSet filledIn(String text) {
    BitSet filledIn = new BitSet();
    TEMPLATE.matcher(text).results().forEach(found -> filledIn.set(found.start(), found.end()));
    return filledIn;
  }

  /** Where the words of a mention end, the last of which may be written as {@code &#52964;}. */
  private static int end(String text, Mention mention) {
    int last = mention.end() - 1;
    Matcher reference = CHARACTER_REFERENCE.matcher(text).region(last, text.length());
    return reference.lookingAt() ? reference.end() : mention.end();
  }

  /** The text with its front matter blanked out, and lines that end as Markdown's do. */
  private static String behindFrontMatter(String text) {
    String lines = text.replace("\r\n", " \n").replace('\r', '\n').replace('\uFEFF', ' ');
    int start = FrontMatter.end(lines);
    return "\n".repeat(start) + lines.substring(start);
  }

  private String link(String words, String term, Form form) {
    String address = permalinks.address(term);
    return form == Form.HTML
        ? "<a href=\"" + address.replace("&", "&amp;") + "\">" + words + "</a>"
        : "[" + words + "](" + address + ")";
  }

  /** Whether the words hold no more markup than what they show. */
  private static boolean isOneWord(String written, Mention mention, Run run) {
    int from = Arrays.binarySearch(run.offsets(), mention.start());
    int to = from;
    while (to < run.offsets().length && run.offsets()[to] < mention.end()) {
      to++;
    }
    String marks = WORDS.matcher(QUOTE_MARKS.matcher(written).replaceAll(" ")).replaceAll("");
    String shown = run.text().substring(from, to);
    return marks.equals(WORDS.matcher(shown).replaceAll("")) && marks.indexOf('[') < 0;
  }
}
