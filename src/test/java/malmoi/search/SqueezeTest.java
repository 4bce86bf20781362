package malmoi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqueezeTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=====",
      quoteCharacter = '¶',
      textBlock =
          """
          const a = b + c;                        ===== let a=b+c;
          if (a) return [b, c];                   ===== if(a)return[b,c];
          for (const a of b) f(a);                ===== for(let a of b)f(a);
          const [a, b] = c;                       ===== let[a,b]=c;
          () => { f(a); return "const; }"; }      ===== ()=>{f(a);return "const; }"}
          x = a ? b : { c: d };                   ===== x=a?b:{c:d};
          (a, b) => a - -b                        ===== (a,b)=>a - -b
          f("a = b, c", d)                        ===== f("a = b, c",d)
          f("a \\" = b", c = d)                   ===== f("a \\" = b",c=d)
          g(`a = ${b + c} , d`) + e               ===== g(`a = ${b + c} , d`)+e
          a.replace(/a = [/] /g, "x")             ===== a.replace(/a = [/] /g,"x")
          a / b / c                               ===== a/b/c
          /** @param {string} a */ f(a)           ===== f(a)
          """)
  void takesSpacesAroundSignsAndNothingElse(String script, String squeezed) {
    assertEquals(squeezed, Squeeze.squeeze(script));
  }
}
