package malmoi.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The language of a code block by the word that its author wrote behind the fence. */
final class CodeLanguage {
  /** A line for each language: the name that highlighters know, then what else authors say. */
  private static final String NAMES =
      """
      bash zsh ksh fish
      batch bat cmd dos
      c h
      clojure clj
      cpp c++ cc cxx hpp
      csharp c#
      diff patch
      docker containerfile
      elixir ex exs
      erlang erl
      fsharp f# fs
      go golang
      graphql gql
      hcl tf terraform
      javascript node nodejs mjs cjs es6
      json5 jsonc
      makefile make mk
      markup xhtml vue svelte jsp thymeleaf
      nasm asm
      objectivec objective-c
      perl pl
      powershell ps ps1 pwsh
      properties env dotenv
      protobuf proto
      python python3 py3
      rust rs
      shell-session console terminal
      sql mysql mariadb postgresql postgres pgsql psql sqlite tsql
      vim viml vimscript
      yaml docker-compose compose
      """;

  private static final Map<String, String> BY_NAME = byName();

  private CodeLanguage() {}

  /**
   * The language's name in lower case; empty when there is none.
   *
   * @param info all that stands behind the fence: {@code C++}, {@code js {1,3}}, {@code go:main.go}
   */
  static String of(String info) {
    String name = info.strip().split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
    return BY_NAME.getOrDefault(name, name);
  }

  private static Map<String, String> byName() {
    Map<String, String> byName = new HashMap<>();
    for (String line : NAMES.split("\n")) {
      String[] names = line.split(" ");
      Arrays.stream(names).skip(1).forEach(name -> byName.put(name, names[0]));
    }
    return Map.copyOf(byName);
  }
}
