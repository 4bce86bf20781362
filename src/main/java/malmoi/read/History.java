package malmoi.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When files were last changed, as far as the git repository that holds them knows. */
public final class History {
  private static final String COMMIT = "\u0001";
  private static final int COMMITS = 20_000;

  private History() {}

  /**
   * The time of each file's last commit, on the clock of who made it, asked of git once; empty
   * without a repository or git. Unknown is what changed before the last 20,000 commits, or before
   * the first one that a shallow clone has.
   *
   * @param folder from which the files are named
   * @param files in NFC with {@code /}
   */
  public static Map<String, OffsetDateTime> of(Path folder, Set<String> files) {
    try {
      Process git = start(folder);
      git.getOutputStream().close();
      try (BufferedReader lines = git.inputReader(StandardCharsets.UTF_8)) {
        return read(lines, new HashSet<>(files));
      } finally {
        git.destroy();
      }
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** Nothing that the repository's own settings could make git run is run. */
  private static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            "git",
            "-c",
            "core.quotePath=false",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "log.showSignature=false",
            "--no-pager",
            "log",
            "--max-count=" + COMMITS,
            "--format=%x01%cI%x09%D",
            "--name-only",
            "--relative",
            "--",
            ".")
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Map<String, OffsetDateTime> read(BufferedReader lines, Set<String> wanted)
      throws IOException {
    Map<String, OffsetDateTime> times = new HashMap<>();
    Optional<OffsetDateTime> commit = Optional.empty();
    String line = lines.readLine();
    while (line != null && !wanted.isEmpty()) {
      if (line.startsWith(COMMIT)) {
        commit = time(line);
      } else {
        String file = Normalizer.normalize(line, Normalizer.Form.NFC);
        if (wanted.remove(file)) {
          commit.ifPresent(time -> times.put(file, time));
        }
      }
      line = lines.readLine();
    }
    return times;
  }

  /** The commit where a shallow clone begins seems to change every file; it tells no time. */
  private static Optional<OffsetDateTime> time(String commit) {
    int tab = commit.indexOf('\t');
    return commit.startsWith("grafted", tab + 1)
        ? Optional.empty()
        : Optional.of(OffsetDateTime.parse(commit.substring(1, tab)));
  }
}
