package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sh | sh",
        "Java | java",
        "C++ | cpp",
        "c# | csharp",
        "golang | go",
        "console | shell-session",
        "docker-compose | yaml",
        "mysql | sql",
        "js {1,3} | js",
        "{.python} | ''",
        "go:main.go | go",
        "js,run | js",
        "우리말 | 우리말",
        "'' | ''",
      })
  void isNamedAsAuthorsNameIt(String info, String language) {
    assertEquals(language, CodeLanguage.of(info));
  }

  @Test
  void isFoundInListsAndQuotesOfTheStretchAlone() {
    String text =
        "```java\na\n```\n\n- x\n\n  ```c++\n  b\n  ```\n\n> ```\n> c\n> ```\n\n~~~go\nd\n~~~\n";
    Markdown markdown = Markdown.parse(text);
    assertEquals(Set.of("java", "cpp", "go"), markdown.codeLanguages(0, text.length()));
    assertEquals(Set.of("cpp"), markdown.codeLanguages(5, text.indexOf("~~~")));
  }
}
