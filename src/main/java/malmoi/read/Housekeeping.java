package malmoi.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lies among notes and surely is none: what a repository says of itself, what a program built
 * or fetched, what notes are made from. A name that may also be a topic, such as {@code build} or
 * {@code SECURITY}, is taken for housekeeping only beside what proves it.
 */
final class Housekeeping {
  private static final List<String> OF_JEKYLL = List.of("_config.yml");
  private static final List<String> OF_HUGO = List.of("hugo.toml", "hugo.yaml", "config.toml");
  private static final List<String> OF_OBSIDIAN = List.of(".obsidian");

  private static final List<String> OF_REPOSITORY =
      List.of(
          ".git",
          ".github",
          "package.json",
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "Cargo.toml",
          "go.mod",
          "pyproject.toml",
          "setup.py",
          "composer.json",
          "Gemfile");

  /** Folders, and what must stand beside one of them, if anything. */
  private static final Map<String, List<String>> FOLDERS =
      Map.ofEntries(
          Map.entry("node_modules", List.of()),
          Map.entry("bower_components", List.of()),
          Map.entry("issue_template", OF_REPOSITORY),
          Map.entry("pull_request_template", OF_REPOSITORY),
          Map.entry("target", List.of("pom.xml", "Cargo.toml", "build.sbt")),
          Map.entry(
              "build",
              List.of(
                  "build.gradle",
                  "build.gradle.kts",
                  "CMakeLists.txt",
                  "package.json",
                  "pyproject.toml",
                  "setup.py")),
          Map.entry("dist", List.of("package.json", "pyproject.toml", "setup.py")),
          Map.entry("vendor", List.of("composer.json", "go.mod", "Gemfile")),
          Map.entry("_drafts", OF_JEKYLL),
          Map.entry("_includes", OF_JEKYLL),
          Map.entry("_layouts", OF_JEKYLL),
          Map.entry("_site", OF_JEKYLL),
          Map.entry("archetypes", OF_HUGO),
          Map.entry("themes", OF_HUGO),
          Map.entry("template", OF_OBSIDIAN),
          Map.entry("templates", OF_OBSIDIAN),
          Map.entry("템플릿", OF_OBSIDIAN));

  private static final Pattern OF_ANY_FOLDER =
      Pattern.compile(
          "(?:LICEN[CS]E|COPYING|CHANGELOG|CONTRIBUTING|CODE[_-]OF[_-]CONDUCT"
              + "|(?:ISSUE|PULL_REQUEST)_TEMPLATE)(?:[._-][A-Za-z0-9._-]*)?");

  /** Of sites by docsify and of GitHub's wikis. */
  private static final Set<String> NAVIGATION =
      Set.of("_sidebar", "_navbar", "_footer", "_coverpage");

  private static final Pattern ABOUT_REPOSITORY =
      Pattern.compile(
          "AUTHORS|CHANGES|CONTRIBUTORS|GOVERNANCE|HISTORY|MAINTAINERS|NOTICE|SECURITY|SUPPORT");

  private Housekeeping() {}

  /** Whether a folder with the name holds no notes. */
  static boolean isFolder(Path folder, String name) {
    List<String> proofs = FOLDERS.get(name.toLowerCase(Locale.ROOT));
    return proofs != null && (proofs.isEmpty() || standsBeside(folder, proofs))
        || name.endsWith("venv") && Files.exists(folder.resolve("pyvenv.cfg"));
  }

  /** Whether a Markdown file with the name is no note. */
  static boolean isFile(Path file, String name) {
    String stem = NoteName.withoutEnding(name);
    if (OF_ANY_FOLDER.matcher(stem).matches()
        || NAVIGATION.contains(stem.toLowerCase(Locale.ROOT))
        || stem.endsWith(".excalidraw")) {
      return true;
    }
    boolean may =
        OF_ANY_FOLDER.matcher(stem.toUpperCase(Locale.ROOT)).matches()
            || ABOUT_REPOSITORY.matcher(stem).matches();
    return may && standsBeside(file, OF_REPOSITORY);
  }

  private static boolean standsBeside(Path path, List<String> names) {
    return names.stream().anyMatch(name -> Files.exists(path.resolveSibling(name)));
  }
}
