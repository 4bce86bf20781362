package malmoi.read;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import malmoi.report.Problems;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as other programs leave them, whole. */
class LayoutsTest {
  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @Test
  void anObsidianVaultIsReadWithoutItsWorkings() throws IOException {
    write(
        """
        == .obsidian/app.json
        {"attachmentFolderPath": "첨부"}
        == .obsidian/plugins/templater-obsidian/README.md
        # Templater
        == .trash/지운 노트.md
        컨테이너를 지웠다
        == Templates/용어.md
        ---
        tags: {{tags}}
        ---
        == 그림.excalidraw.md
        ---
        excalidraw-plugin: parsed
        ---
        == 지도.canvas
        {"nodes": []}
        == 첨부/컨테이너.png
        png
        == 운영체제/컨테이너.md
        ---
        aliases:
          - Container
        tags:
          - docker/basics
        ---
        앱을 [[격리|격리하여]] 실행하는 기술이다. #docker
        ![[컨테이너.png]]
        == 운영체제/격리.md
        서로를 보지 못하게 하는 것이다. %%예를 더할 것%%
        == 운영체제/Namespace.md
        What a process can see of the system is called its namespace.
        == 2024-03-01.md
        - [ ] [[컨테이너]]를 정리한다
        """);
    assertEquals(
        """
        2024-03-01.md: 2024-03-01 KO
        운영체제/Namespace.md: 운영체제/Namespace EN
        운영체제/격리.md: 운영체제/격리 KO
        운영체제/컨테이너.md: 운영체제/컨테이너 KO
        + 지도.canvas
        + 첨부/컨테이너.png
        """,
        read());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aNotionExportIsReadWithoutItsIds() throws IOException {
    write(
        """
        == 도커 정리 0123456789abcdef0123456789abcdef.md
        # 도커 정리

        [용어](%EB%8F%84%EC%BB%A4/%EC%9A%A9%EC%96%B4%2011111111111111111111111111111111.csv)
        == 도커 정리 0123456789abcdef0123456789abcdef/그림.png
        png
        == 도커 정리 0123456789abcdef0123456789abcdef/용어 11111111111111111111111111111111.csv
        이름,태그
        == 도커 정리 0123456789abcdef0123456789abcdef/용어 11111111111111111111111111111111_all.csv
        이름,태그
        == 도커 정리 0123456789abcdef0123456789abcdef/용어/컨테이너 22222222222222222222222222222222.md
        # 컨테이너

        태그: 기초, 도커

        앱을 격리하여 실행하는 기술이다.
        == 도커 정리 0123456789abcdef0123456789abcdef/용어/컨테이너 33333333333333333333333333333333.md
        # 컨테이너

        태그: 물류

        짐을 싣는 통이다.
        """);
    assertEquals(
        """
        도커 정리 0123456789abcdef0123456789abcdef.md: 도커 정리 KO
        도커 정리 0123456789abcdef0123456789abcdef/용어/컨테이너 22222222222222222222222222222222.md: 도커 정리/용어/컨테이너 KO
        도커 정리 0123456789abcdef0123456789abcdef/용어/컨테이너 33333333333333333333333333333333.md: 도커 정리/용어/컨테이너 33333333333333333333333333333333 KO
        + 도커 정리 0123456789abcdef0123456789abcdef/그림.png
        + 도커 정리 0123456789abcdef0123456789abcdef/용어 11111111111111111111111111111111.csv
        + 도커 정리 0123456789abcdef0123456789abcdef/용어 11111111111111111111111111111111_all.csv
        """,
        read());
    assertEquals(
        "note.same-name", problems.sorted().stream().map(told -> told.id()).collect(joining(" ")));
  }

  private String read() {
    Path site = folder.resolve("site");
    Notes notes =
        NoteReader.read(
            new NoteReader.Folders(folder, folder, List.of(site), Ignored.none()),
            List.of(Language.KO, Language.EN),
            problems);
    return notes.notes().stream()
            .map(note -> note.file().path() + ": " + note.name() + " " + note.language() + "\n")
            .collect(joining())
        + notes.files().stream().map(file -> "+ " + file.name() + "\n").collect(joining());
  }

  /** Files in a row, each below a line with its path. */
  private void write(String files) throws IOException {
    for (String file : files.split("(?m)^== ")) {
      if (!file.isEmpty()) {
        int lineEnd = file.indexOf('\n');
        Path path = new Disk(folder).path(file.substring(0, lineEnd));
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.substring(lineEnd + 1));
      }
    }
  }
}
