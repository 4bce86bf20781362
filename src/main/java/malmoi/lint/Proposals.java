package malmoi.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import malmoi.clean.Corrections;
import malmoi.read.Disk;
import malmoi.report.Problems;
import malmoi.report.TextFile;

/**
 * Findings as entries of {@code corrections.yml} that do nothing until the author takes {@code
 * accept: false} away: those that are sure, know what is right, and are not listed already.
 */
public final class Proposals {
  private static final String HEAD =
      "# 틀린 말과 바로잡은 말. 제안은 `accept: false`를 지우면 받아들인 것이 된다.\n"
          + "# Slips and corrections; a proposal is accepted when its `accept: false` is removed.\n";

  /** Why, by the rule that found it; else it is the spacing. */
  private static final Map<String, String> WHY =
      Map.of(
          "typo", "오타",
          "misspelling", "맞춤법",
          "doubled-josa", "조사",
          "plain-ending", "어미",
          "shell", "외래어 표기");

  /** Of these rules a finding is right in its own note only. */
  private static final List<String> OF_ONE_NOTE = List.of("plain-ending", "shell");

  private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");
  private static final Pattern PLAIN =
      Pattern.compile("[가-힣A-Za-z0-9](?:[가-힣A-Za-z0-9._ -]*[가-힣A-Za-z0-9.])?");

  private final Map<String, Finding> byWrong = new LinkedHashMap<>();

  public Proposals(List<Finding> findings, Corrections corrections) {
    findings.stream()
        .filter(finding -> finding.tier() == Tier.SURE && finding.suggestion().isPresent())
        .filter(finding -> !finding.isUndecided())
        .filter(finding -> !corrections.list(finding.wrong()))
        .forEach(finding -> byWrong.putIfAbsent(finding.wrong(), finding));
  }

  public int size() {
    return byWrong.size();
  }

  /**
   * Adds them at the end of a file, which is made when there is none; nothing else in it changes,
   * and at no time is it half written.
   *
   * @return whether that could be done: not in a file that is no UTF-8 or no list with a {@code -}
   *     before each item
   */
  public boolean addTo(Path file) {
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file;
      byte[] there =
          Files.exists(real) ? Files.readAllBytes(real) : HEAD.getBytes(StandardCharsets.UTF_8);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(there)).toString();
      String more = behind(text);
      if (!isList(text + more)) {
        return false;
      }
      Disk.replace(real, text + more);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries as lines that go on with a file's text. */
  String behind(String text) {
    Matcher item = ITEM.matcher(text);
    String indent = item.find() ? item.group(1) : "";
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String before = text.isEmpty() || text.endsWith("\n") ? "" : end;
    return byWrong.values().stream()
        .map(finding -> indent + entry(finding) + end)
        .collect(Collectors.joining("", before, ""));
  }

  private static String entry(Finding finding) {
    String file = finding.place().file();
    String note =
        OF_ONE_NOTE.contains(finding.rule())
            ? ", note: " + scalar(file.substring(file.lastIndexOf('/') + 1))
            : "";
    return "- {wrong: %s, right: %s, why: %s%s, accept: false}"
        .formatted(
            scalar(finding.wrong()),
            scalar(finding.suggestion().orElseThrow()),
            WHY.getOrDefault(finding.rule(), "띄어쓰기"),
            note);
  }

  private static String scalar(String words) {
    return PLAIN.matcher(words).matches()
        ? words
        : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isList(String text) {
    Problems problems = new Problems();
    Corrections.read(new TextFile("", text.replace("\r\n", "\n").replace("\uFEFF", "")), problems);
    return problems.sorted().stream().noneMatch(problem -> problem.id().startsWith("yaml."));
  }
}
