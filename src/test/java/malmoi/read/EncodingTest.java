package malmoi.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final String IN_OTHER =
      """
      a.md: warning: the file is in %s; it was read, but other programs may not
        fix: save it again with the encoding UTF-8
      1 warning
      """;

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @Test
  void readsWhatKoreanWindowsWrites() throws IOException {
    String text = "# 네트워크 정리 ①\r\n똠방각하의 샾, 뷁 ― 「네트워크」·漢字\r\n├── 끝\r\n";
    assertEquals(Optional.of(text.replace("\r", "")), read(text.getBytes("MS949")));
    assertEquals(IN_OTHER.formatted("MS949"), told());
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void readsWhatWindowsCallsUnicode(String charset, String mark) throws IOException {
    byte[] bytes = joined(bytes(mark), "# 도커\r\nDocker 😀".getBytes(Charset.forName(charset)));
    assertEquals(Optional.of("# 도커\nDocker 😀"), read(bytes));
    assertEquals(IN_OTHER.formatted("UTF-16"), told());
  }

  @ParameterizedTest
  @CsvSource({
    "도커, EFBBBF, UTF-8",
    "도커 \uFFFD 컨테이너, '', UTF-8",
    "\u1103\u1169\u110F\u1165, '', UTF-8",
    "'', '', UTF-8",
    "'', EFBBBF, UTF-8"
  })
  void readsUtf8WithoutAWord(String text, String mark, String charset) throws IOException {
    assertEquals(
        Optional.of(text), read(joined(bytes(mark), text.getBytes(Charset.forName(charset)))));
    assertEquals("", told());
  }

  @ParameterizedTest
  @CsvSource({
    "80, 1:1, a byte that nothing begins with",
    "636166E9, 1:4, café in Latin-1",
    "CED2B0AECDA8B5C0, 1:1, 我爱通道 in GBK",
    "8352839383658369, 1:1, コンテナ in Shift_JIS"
  })
  void tellsWhatIsInNoEncodingThatItKnows(String bytes, String place, String what)
      throws IOException {
    assertEquals(Optional.empty(), read(bytes(bytes)), what);
    assertEquals(place + " note.not-utf8", inShort(), what);
  }

  @Test
  void tellsWhereUtf8Breaks() throws IOException {
    byte[] text = "# 도커\n컨테이너는 가볍다".getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(text, text.length - 1);
    assertEquals(Optional.empty(), read(broken));
    assertEquals("2:9 note.not-utf8", inShort());
  }

  @Test
  void readsFiftyMegabytesOfMs949InSeconds() throws IOException {
    byte[] bytes = "컨테이너는 가볍다.\n".repeat(2_600_000).getBytes("MS949");
    Optional<String> text = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(bytes));
    assertEquals(11 * 2_600_000, text.orElseThrow().length());
  }

  private Optional<String> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.md"), bytes);
    return TextReader.read(file, "a.md", problems).map(TextFile::text);
  }

  private String told() {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted());
  }

  private String inShort() {
    return problems.sorted().stream()
        .map(told -> told.place().line() + ":" + told.place().column() + " " + told.id())
        .collect(Collectors.joining("\n"));
  }

  private static byte[] bytes(String hex) {
    return java.util.HexFormat.of().parseHex(hex);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }
}
