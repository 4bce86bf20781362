package malmoi.search;

import malmoi.text.Markdown;

/** A stretch of a note's cleaned text. */
record Passage(Markdown markdown, int start, int end) {

  int length() {
    return end - start;
  }

  /** What a reader sees of it, code too, a line a paragraph. */
  String text() {
    return markdown.shown(start, end);
  }
}
