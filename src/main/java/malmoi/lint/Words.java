package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;
import malmoi.clean.Correction;
import malmoi.report.Place;
import malmoi.text.Hangul;
import malmoi.text.Josa;
import malmoi.text.Markdown.Run;
import malmoi.text.Sorted;

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

    boolean isKorean() {
      return Hangul.isHangul(run.text().charAt(start));
    }

    /** Whether it stands directly behind another word, a mark or code. */
    boolean isGlued() {
      return start > 0 && run.text().charAt(start - 1) != ' ';
    }

    /** Whether it goes on with what a mark has closed: 노드(Node)부터. */
    boolean isBehindMark() {
      return start > 0 && CLOSING.indexOf(run.text().charAt(start - 1)) >= 0;
    }

    /** Whether the nearest letter before it, if any, is no Hangul. */
    boolean followsForeign() {
      int at = start - 1;
      while (at >= 0 && !Character.isLetterOrDigit(run.text().charAt(at))) {
        at--;
      }
      return at >= 0 && !Hangul.isHangul(run.text().charAt(at));
    }

    /** Whether only a space parts it from the next one. */
    boolean isBefore(Word next) {
      return run == next.run && end + 1 == next.start && run.text().charAt(end) == ' ';
    }

    /** Whether letters, digits or marks of names go on at one of its ends: kube-dns, pod.yaml. */
    boolean isPartOfName() {
      String text = run.text();
      return start > 0 && isOfName(text, start - 1, start - 2)
          || end < text.length() && isOfName(text, end, end + 1);
    }

    private static boolean isOfName(String text, int at, int beyond) {
      char c = text.charAt(at);
      boolean goesOn =
          beyond >= 0 && beyond < text.length() && isLatin(text.charAt(beyond)) || c == '_';
      return isLatin(c) || "-_./@:$#".indexOf(c) >= 0 && goesOn;
    }

    private static boolean isLatin(char c) {
      return c < 128 && Character.isLetterOrDigit(c);
    }

    /** The author's place of a part of the word. */
    Place place(int from, int to) {
      int[] offsets = run.offsets();
      return note.place(offsets[start + from], offsets[start + to - 1] + 1);
    }
  }

  /** A letter outside of all syllables, 컨테ㅣ너, is a slip, but not what laughs or weeps: 네ㅋㅋ, 네ㅠ. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?<![ㄱ-ㅣ])(?!([ㄱ-ㅣ])\\1)[ㄱ-ㅣ]{1,3})?[가-힣]+(?:[ㄱ-ㅣ]{1,3}[가-힣]+)*"
              + "(?:(?!([ㄱ-ㅣ])\\2)[ㄱ-ㅣ&&[^ㅋㅎㅜㅠ]]{1,3}(?![ㄱ-ㅣ]))?"
              + "|[A-Za-z]+(?:['’][a-z]+)?");

  /** A letter that is spoken of: ㄱ자, ㅎ불규칙, ㅂ니다. */
  private static final Pattern LETTER =
      Pattern.compile("[ㄱ-ㅣ]+(?:자|순|받침|탈락|첨가|축약|불규칙|다|니다|니까)[가-힣]*");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{5,24}");

  private static final String CLOSING = ")]}»」』’”\"'";

  /** What is longer is no word; every part of a word is looked at. */
  private static final int LONGEST = 24;

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

  /** All Latin words of the note's code. */
  static List<String> inCode(CleanNote note) {
    List<String> words = new ArrayList<>();
    for (Run run : note.markdown().prose()) {
      Matcher word = LATIN.matcher(run.text());
      while (word.find()) {
        if (!run.open().get(word.start())) {
          words.add(word.group());
        }
      }
    }
    return words;
  }

  private static void collect(CleanNote note, Run run, List<Word> words) {
    Matcher word = WORD.matcher(NO_PROSE.matcher(run.text()).replaceAll(Words::blank));
    while (word.find()) {
      boolean prose = run.open().nextClearBit(word.start()) >= word.end();
      int length = word.end() - word.start();
      if (prose && length <= LONGEST) {
        Word found = new Word(note, run, word.start(), word.end());
        if (!isCorrected(found) && !isLetter(found.text())) {
          words.add(found);
        }
      }
    }
  }

  private static boolean isLetter(String word) {
    return !Hangul.isSyllable(word.charAt(0))
        && Hangul.isHangul(word.charAt(0))
        && (Josa.isTail("가", word.substring(1)) || LETTER.matcher(word).matches());
  }

  private static String blank(java.util.regex.MatchResult match) {
    return " ".repeat(match.end() - match.start());
  }

  /** Whether the author has said in {@code corrections.yml} what shall stand there. */
  private static boolean isCorrected(Word word) {
    int start = word.run.offsets()[word.start];
    int end = word.run.offsets()[word.end - 1] + 1;
    List<Correction> made = word.note.corrections();
    int next = Sorted.countBefore(made.size(), k -> end(made.get(k)) <= start);
    return next < made.size() && made.get(next).offset() < end;
  }

  private static int end(Correction correction) {
    return correction.offset() + correction.after().length();
  }
}
