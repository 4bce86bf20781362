# Makes of the problems in JSON a table in GitHub's Markdown.
# --arg blob: where the files are shown, as in https://github.com/OWNER/REPO/blob/COMMIT

# A text of which Markdown takes nothing as its own, but for words in back quotes, which are code.
def plain:
  gsub("[\\s]+"; " ")
  | gsub("(?<mark>[&<>\"'|*_~#@!:\\\\\\[\\](){}])"; "&#\(.mark | explode[0]);")
  | gsub("`(?<code>[^`]*)`"; "<code>\(.code)</code>")
  | gsub("`"; "&#96;");

def address:
  $blob + "/" + (.file | split("/") | map(@uri) | join("/"))
  + (if .line > 0 then "?plain=1#L\(.line)" else "" end);

def place:
  .file + (if .line > 0 then ":\(.line)" else "" end);

def row:
  "| [\(place | plain)](\(address)) | \(.severity) | \(.what | plain) | \(.fix | plain) |";

if length == 0 then
  "No problems in the notes. 노트에 문제가 없습니다."
else
  "### Problems in the notes · 노트에서 고칠 곳 (\(length))",
  "",
  "| place · 곳 | | what · 무엇이 | fix · 고치는 법 |",
  "| --- | --- | --- | --- |",
  map(row)[]
end
