package malmoi.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import malmoi.text.Markdown.TagLine;

/**
 * Finds the lines of {@code #tags}: two or more and nothing else, or any behind a word like {@code
 * 태그:} or directly below a heading. In a sentence {@code #1}, {@code #fff} and {@code #include}
 * mean something else, and so may one alone elsewhere: {@code #제목}.
 */
final class MarkdownTags {
  private static final Pattern LABEL =
      Pattern.compile("[^#]{0,20}?(?:태그|키워드|(?i:tags?|keywords?))\\s*[:：]\\s*");
  private static final Pattern TAG =
      Pattern.compile("#(?=.*\\p{L})[\\p{L}\\p{N}_][\\p{L}\\p{N}_/&+#.-]*");
  private static final Pattern COLOR = Pattern.compile("#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6})");
  private static final Pattern GAPS = Pattern.compile("[\\s,*]+");

  private MarkdownTags() {}

  static List<TagLine> of(String text, Document document) {
    List<TagLine> lines = new ArrayList<>();
    if (text.indexOf('#') >= 0) {
      for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
        if (block instanceof Paragraph paragraph) {
          boolean begins = block.getPrevious() instanceof Heading;
          for (BasedSequence line : paragraph.getContentLines()) {
            begins = read(line, begins ? 1 : 2, lines) && begins;
          }
        }
      }
    }
    return List.copyOf(lines);
  }

  /**
   * Adds a line if it is one.
   *
   * @param least how many tags it needs when no word says what they are
   * @return whether it was one
   */
  private static boolean read(BasedSequence line, int least, List<TagLine> lines) {
    if (line.indexOf('#') < 0) {
      return false;
    }
    var label = LABEL.matcher(line);
    boolean labelled = label.lookingAt();
    String words = line.subSequence(labelled ? label.end() : 0).toString();
    List<String> tags = GAPS.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
    boolean all = tags.stream().allMatch(tag -> TAG.matcher(tag).matches());
    boolean colors = tags.stream().allMatch(tag -> COLOR.matcher(tag).matches());
    boolean tagged = all && !colors && tags.size() >= (labelled ? 1 : least);
    if (tagged) {
      List<String> names = tags.stream().map(tag -> tag.substring(1)).toList();
      lines.add(new TagLine(line.getStartOffset(), line.getEndOffset(), names));
    }
    return tagged;
  }
}
