package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import malmoi.read.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's language, time zone and character set change nothing. */
class SameBytesTest {
  @TempDir private Path folder;

  @Test
  void aStrangeMachineMakesTheSameSiteOfNotesWithHangulNames() throws Exception {
    Disk notes = new Disk(Files.createDirectories(folder.resolve("notes")));
    Files.writeString(
        notes.path("컨테이너 노트.md"),
        "# 노트\n\n## 컨테이너(Container)\n앱을 격리한다.<br/>\n## IMAGE\n컨테이너를 만든다.\n");
    Files.writeString(notes.path("이미지.en.md"), "# Title\n\n## Titıle\nText of INDIA.\n");
    Files.writeString(notes.path("terms.yml"), "container: {ko: [컨테이너], tags: [기초]}\n");

    build("here", Map.of(), "-Duser.language=en");
    build(
        "there",
        Map.of("LC_ALL", "C", "LANG", "C", "TZ", "Asia/Seoul"),
        "-Duser.language=tr",
        "-Duser.country=TR");

    Map<String, String> here = contents(folder.resolve("here"));
    assertTrue(here.containsKey("ko/notes/컨테이너-노트.html"), here.keySet().toString());
    assertEquals(here, contents(folder.resolve("there")));

    bundle("here.zip", Map.of("TZ", "Asia/Seoul"), "-Duser.language=en");
    bundle("there.zip", Map.of("LC_ALL", "C", "TZ", "America/New_York"), "-Duser.language=tr");
    assertEquals(-1, Files.mismatch(folder.resolve("here.zip"), folder.resolve("there.zip")));
  }

  private void build(String out, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    run("build", out, environment, options);
  }

  private void bundle(String out, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    run("bundle", "a/glossary.zip", environment, options);
    Files.move(folder.resolve("a/glossary.zip"), folder.resolve(out));
  }

  private void run(String what, String out, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "malmoi.cli.Main"));
    command.addAll(List.of(what, ".", "--out", out, "--quiet"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), said);
    assertEquals("", said);
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Disk disk = new Disk(site);
    Map<String, String> contents = new TreeMap<>();
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            contents.put(disk.name(file), text);
            return FileVisitResult.CONTINUE;
          }
        });
    return contents;
  }
}
