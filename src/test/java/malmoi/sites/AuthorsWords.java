package malmoi.sites;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The words that an author wrote for readers, found without the program's own parser: what is left
 * of a note when front matter, comments, tags, addresses and other notation are taken out.
 */
final class AuthorsWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What is notation in Markdown and no word. */
  private static final List<Pattern> NOTATION =
      List.of(
          Pattern.compile("\\A(---|\\+\\+\\+)\\n.*?\\n(\\1|\\.\\.\\.)[ \\t]*\\n", Pattern.DOTALL),
          Pattern.compile("<!--.*?(?:-->|\\z)|%%.*?%%", Pattern.DOTALL),
          Pattern.compile("(?is)<(script|style|iframe|object|svg|template)\\b.*?</\\1\\s*>"),
          Pattern.compile("(?m)^[ >\\t]*(?:```|~~~)[^\\n`]*$"),
          Pattern.compile("(?im)^[*-][ \\t]+toc[ \\t]*\\n\\{:toc\\}"),
          Pattern.compile("\\{%[^\\n]*?%\\}|\\{\\{[<%][^\\n]*?[>%]\\}\\}|\\{:[^{}\\n]*\\}"),
          Pattern.compile("(?im)^[ >\\t]*\\[\\[?_?toc_?\\]?\\][ \\t]*$"),
          Pattern.compile("(?m)^[ \\t]*import\\s.*from\\s+['\"]@\\w+/.*$"),
          Pattern.compile("(?m)^[ >\\t]*(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z-]+"),
          Pattern.compile("(?m)^[ >\\t]*\\[[^\\]\\n]+\\]:[ \\t]*\\n?[ \\t]*\\S.*$"),
          Pattern.compile("\\{#[^{}\\s]+\\}|(?m)[ \\t]\\^[A-Za-z0-9-]+$"),
          Pattern.compile("\\]\\((?:<[^>\\n]*>|[^()]*(?:\\([^()]*\\)[^()]*)*)\\)"),
          Pattern.compile("\\]\\[[^\\]\\n]*\\]|\\[\\[[^\\]|\\n]*\\||\\[\\^[^\\]\\n]*\\]"),
          Pattern.compile("\\[\\[[^\\]\\n]*\\]\\]"),
          Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+"),
          Pattern.compile("(?m)^[ >\\t]*>[ \\t]*\\[![A-Za-z]+\\][+-]?"),
          Pattern.compile("(?m)^[ >\\t]*:{3,}[ \\t]*[a-z]*"),
          Pattern.compile(":[a-z0-9_+-]+:"),
          Pattern.compile("(?:^|\\s)[0-9]{1,9}[.)]"),
          Pattern.compile("<[^<>\\s@]+@[^<>\\s]+>"),
          Pattern.compile("</?[A-Za-z][^<>]*>"));

  private AuthorsWords() {}

  /** Those of a note, each once. */
  static Set<String> in(String note) {
    String text = note.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
    for (Pattern notation : NOTATION) {
      text = notation.matcher(text).replaceAll(" ");
    }
    return words(Parser.unescapeEntities(text, false));
  }

  /** What pages show, with the words that stand for pictures. */
  static String on(Iterable<Document> pages) {
    StringBuilder shown = new StringBuilder();
    for (Document page : pages) {
      shown.append(page.wholeText()).append('\n');
      page.select("img[alt], [title]")
          .forEach(one -> shown.append(one.attr("alt")).append(one.attr("title")).append('\n'));
    }
    return plain(shown.toString());
  }

  private static Set<String> words(String text) {
    return WORD.matcher(plain(text))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFC);
  }
}
