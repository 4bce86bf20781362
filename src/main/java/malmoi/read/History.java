package malmoi.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** When files were last changed, as far as the git repository that holds them knows. */
public final class History {
  private static final String COMMIT = "\u0001";

  private History() {}

  /**
   * The time of each file's last commit, asked of git once; empty without a repository or git.
   *
   * @param folder from which the files are named
   * @param files in NFC with {@code /}
   */
  public static Map<String, Instant> of(Path folder, Set<String> files) {
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
            "--format=%x01%ct",
            "--name-only",
            "--relative",
            "--",
            ".")
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Map<String, Instant> read(BufferedReader lines, Set<String> wanted)
      throws IOException {
    Map<String, Instant> times = new HashMap<>();
    Instant commit = Instant.EPOCH;
    String line = lines.readLine();
    while (line != null && !wanted.isEmpty()) {
      if (line.startsWith(COMMIT)) {
        commit = Instant.ofEpochSecond(Long.parseLong(line.substring(1)));
      } else {
        String file = Normalizer.normalize(line, Normalizer.Form.NFC);
        if (wanted.remove(file)) {
          times.put(file, commit);
        }
      }
      line = lines.readLine();
    }
    return times;
  }
}
