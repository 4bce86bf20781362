package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;
import malmoi.clean.Correction;
import malmoi.report.Place;
import malmoi.text.Markdown.Run;

/** The words of a note that its author wrote as prose: none of code, addresses and commands. */
final class Words {
  /**
   * A word of Hangul or of Latin letters.
   *
   * @param start in the text of the run
   */
  record Word(CleanNote note, Run run, int start, int end) {

    String text() {
      return run.text().substring(start, end);
    }

    /** The author's place of a part of the word. */
    Place place(int from, int to) {
      int[] offsets = run.offsets();
      return note.place(offsets[start + from], offsets[start + to - 1] + 1);
    }
  }

  private static final Pattern WORD = Pattern.compile("[가-힣]+|[A-Za-z]+(?:['’][a-z]+)?");

  /** A command in parentheses, placeholders ({@code 이름:태그}), paths and addresses. */
  static final Pattern NO_PROSE =
      Pattern.compile(
          "\\([a-z][\\w.-]* [^()]*(?<=\\s)--?[A-Za-z][^()]*\\)"
              + "|(?<![가-힣])[가-힣]++:[가-힣]++"
              + "|(?<!\\S)(?=\\S*?(?:://|\\w@\\w)|[^\\s/\\\\]*+[/\\\\]\\S*?\\.[a-z])\\S++");

  private Words() {}

  static List<Word> of(CleanNote note) {
    List<Word> words = new ArrayList<>();
    for (Run run : note.markdown().prose()) {
      if (!run.code()) {
        collect(note, run, words);
      }
    }
    return words;
  }

  private static void collect(CleanNote note, Run run, List<Word> words) {
    Matcher word = WORD.matcher(NO_PROSE.matcher(run.text()).replaceAll(Words::blank));
    while (word.find()) {
      boolean prose = run.open().nextClearBit(word.start()) >= word.end();
      if (prose && word.end() - word.start() > 1) {
        Word found = new Word(note, run, word.start(), word.end());
        if (!isCorrected(found)) {
          words.add(found);
        }
      }
    }
  }

  private static String blank(java.util.regex.MatchResult match) {
    return " ".repeat(match.end() - match.start());
  }

  /** Whether the author has said in {@code corrections.yml} what shall stand there. */
  private static boolean isCorrected(Word word) {
    int start = word.run.offsets()[word.start];
    int end = word.run.offsets()[word.end - 1] + 1;
    for (Correction correction : word.note.corrections()) {
      if (correction.offset() < end && start < correction.offset() + correction.after().length()) {
        return true;
      }
    }
    return false;
  }
}
