/** How each shell is told to ask the program itself what may come next; where that says nothing, files. */
export const SCRIPTS = {
  bash: `_model_cost() {
  local IFS=$'\\n'
  COMPREPLY=($(model-cost complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _model_cost model-cost
`,
  zsh: `_model_cost() {
  local -a found
  found=(\${(f)"$(model-cost complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then compadd -- "\${found[@]}"; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _model_cost model-cost
`,
  fish: `function __model_cost
  set -l words (commandline -opc)
  set -l begun (commandline -ct)
  set -l found (model-cost complete -- $words[2..-1] "$begun" 2>/dev/null)
  if set -q found[1]
    printf '%s\\n' $found
  else
    __fish_complete_path "$begun"
  end
end
complete -c model-cost -f -a '(__model_cost)'
`,
} as const;

/** A shell with a script. */
export type Shell = keyof typeof SCRIPTS;

/** Their names. */
export const SHELLS = Object.keys(SCRIPTS) as readonly Shell[];
