package malmoi.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What commands of TeX stand for that are one character or one name. */
final class TexSymbols {
  private static final String LETTERS =
      """
      alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι \
      kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ \
      omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω \
      infty ∞ emptyset ∅ varnothing ∅ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ partial ∂ nabla ∇ top ⊤ bot ⊥ \
      forall ∀ exists ∃ nexists ∄ angle ∠ triangle △ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ % % $ $ \
      # # & & _ _ prime ′ degree °
      """;

  private static final String OPERATORS =
      """
      le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ \
      lt < gt > times × div ÷ cdot ⋅ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ \
      cap ∩ cup ∪ setminus ∖ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ land ∧ wedge ∧ \
      lor ∨ vee ∨ lnot ¬ neg ¬ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ \
      Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺ mapsto ↦ longrightarrow ⟶ uparrow ↑ \
      downarrow ↓ mid ∣ nmid ∤ parallel ∥ perp ⊥ therefore ∴ because ∵ colon : vdash ⊢ models ⊨ \
      int ∫ iint ∬ oint ∮
      """;

  private static final String FENCES =
      """
      lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩ lbrace { rbrace } { { } } lvert | rvert | \
      vert | | ‖ Vert ‖ lVert ‖ rVert ‖ lbrack [ rbrack ]
      """;

  private static final String ACCENTS =
      "hat ^ widehat ^ bar ¯ overline ¯ tilde ~ widetilde ~ vec → dot ˙ ddot ¨";

  static final Map<String, String> LETTER = table(LETTERS);
  static final Map<String, String> OPERATOR = table(OPERATORS);
  static final Map<String, String> FENCE = table(FENCES);
  static final Map<String, String> ACCENT = table(ACCENTS);

  /** Those that have their limits below and above. */
  static final Map<String, String> LARGE =
      table("sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁");

  static final Set<String> LIMITS =
      Set.of("lim", "max", "min", "sup", "inf", "argmax", "argmin", "limsup", "liminf", "Pr");

  static final Set<String> FUNCTIONS =
      Set.of(
          ("log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh det dim gcd"
                  + " deg ker arg hom bmod mod")
              .split(" "));

  /** In em. */
  static final Map<String, String> SPACE =
      Map.of(
          ",", "0.1667", ":", "0.2222", ">", "0.2222", ";", "0.2778", " ", "0.25", "quad", "1",
          "qquad", "2", "!", "0");

  private TexSymbols() {}

  /** A capital or other letter in the alphabet of a command; empty where it has none. */
  static String inAlphabet(String command, char letter) {
    int capital = letter - 'A';
    if (capital < 0 || capital > 25) {
      return "";
    }
    List<String> alphabet = ALPHABETS.getOrDefault(command, List.of());
    return alphabet.isEmpty() ? "" : alphabet.get(capital);
  }

  private static final Map<String, List<String>> ALPHABETS =
      Map.of(
          "mathbb",
              List.of(
                  "𝔸 𝔹 ℂ 𝔻 𝔼 𝔽 𝔾 ℍ 𝕀 𝕁 𝕂 𝕃 𝕄 ℕ 𝕆 ℙ ℚ ℝ 𝕊 𝕋 𝕌 𝕍 𝕎 𝕏 𝕐 ℤ"
                      .split(" ")),
          "mathcal",
              List.of(
                  "𝒜 ℬ 𝒞 𝒟 ℰ ℱ 𝒢 ℋ ℐ 𝒥 𝒦 ℒ ℳ 𝒩 𝒪 𝒫 𝒬 ℛ 𝒮 𝒯 𝒰 𝒱 𝒲 𝒳 𝒴 𝒵"
                      .split(" ")));

  private static Map<String, String> table(String pairs) {
    Map<String, String> table = new HashMap<>();
    List<String> words = Arrays.asList(pairs.strip().split("\\s+"));
    for (int k = 0; k < words.size(); k += 2) {
      table.put(words.get(k), words.get(k + 1));
    }
    return Map.copyOf(table);
  }
}
