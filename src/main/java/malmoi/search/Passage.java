package malmoi.search;

import java.util.stream.Collectors;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Run;

/** A stretch of a note's cleaned text. */
record Passage(Markdown markdown, int start, int end) {

  int length() {
    return end - start;
  }

  /** What a reader sees of it, code too, a line a paragraph. */
  String text() {
    return markdown.runs(start, end).stream()
        .map(Run::text)
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }
}
