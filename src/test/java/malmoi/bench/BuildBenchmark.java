package malmoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.Build;

/** How long it takes to build the sites of so many terms, from notes on the disk to files on it. */
public final class BuildBenchmark {
  private BuildBenchmark() {}

  /** Takes numbers of terms. */
  public static void main(String[] terms) throws IOException {
    System.out.println("  terms  characters     files  seconds");
    for (String number : terms) {
      Path folder = Files.createTempDirectory("malmoi-bench");
      try {
        build(new Corpus(Integer.parseInt(number)).pages(), folder);
      } finally {
        delete(folder);
      }
    }
  }

  private static void build(List<Corpus.Page> pages, Path folder) throws IOException {
    for (Corpus.Page page : pages) {
      Path file = folder.resolve("notes").resolve(page.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.text());
    }
    var order =
        new Build.Order(folder, Optional.empty(), Optional.empty(), Optional.empty(), false);
    long start = System.nanoTime();
    Build.Result result = Build.build(order);
    double seconds = (System.nanoTime() - start) / 1e9;
    int characters = pages.stream().mapToInt(page -> page.text().length()).sum();
    int files = result.published().orElseThrow().written();
    System.out.printf("%7d  %10d  %8d  %7.2f%n", result.terms(), characters, files, seconds);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
