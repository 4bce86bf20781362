package malmoi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import malmoi.render.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=====",
      quoteCharacter = '¶',
      textBlock =
          """
          let word=1;f(word)                        ===== let a=1;f(a)
          function each(word){return word}          ===== function b(a){return a}
          (word,b)=>word+b                          ===== (a,b)=>a+b
          let word=a,seldom=word+word               ===== let b=a,seldom=b+b
          let word=1;{f({word})}                    ===== let word=1;{f({word})}
          let{word,each:other}=it;let other=each    ===== let{word,each:a}=it;let a=each
          let word=1;f(`${word}`)                   ===== let word=1;f(`${word}`)
          let word=it.word                          ===== let word=it.word
          let word=[...word]                        ===== let a=[...a]
          if(word){f(document,word)}                ===== if(word){f(document,word)}
          a.replace(/word/gu,(word)=>word)          ===== a.replace(/word/gu,(word)=>word)
          """)
  void areGivenToWhatOnlyTheScriptKnows(String script, String shortened) {
    assertEquals(shortened, ShortNames.in(script));
  }

  @Test
  void areNotGivenToWhatTheBrowserKnows() {
    String script = new String(new Runtime(Theme.builtIn()).file().bytes(), StandardCharsets.UTF_8);
    assertTrue(script.contains("document.querySelector("), script);
    assertTrue(script.contains("\"malmoi\""), script);
  }
}
