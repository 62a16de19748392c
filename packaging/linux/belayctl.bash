# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of belayctl for bash. What there is to choose from is what the program's own --help says.

_belayctl_help() {
    LC_ALL=C "${COMP_WORDS[0]}" "$@" --help 2>/dev/null
}

# The first word that is neither an option nor the folder of --config
_belayctl_verb() {
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --config) ((i++)) ;;
            -*) ;;
            *) printf '%s' "${COMP_WORDS[i]}" && return ;;
        esac
    done
}

_belayctl_reply() {
    mapfile -t COMPREPLY < <(compgen "$@")
    compopt -o filenames 2>/dev/null || :
}

# What the option before the cursor stands before, as its help calls it: FILE, DIR, …; nothing if it takes no value
_belayctl_value() {
    sed -n "s/^  \\(-., \\)\\{0,1\\}$2\\(, -[^ ]*\\)\\{0,1\\} <\\([A-Z_.=]*\\)>.*/\\3/p" <<<"$1" | head -n 1
}

_belayctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb help value
    COMPREPLY=()
    verb=$(_belayctl_verb)
    if [[ -z $verb ]]; then
        [[ $previous != --config ]] || { _belayctl_reply -d -- "$current" && return; }
        help=$(_belayctl_help)
        mapfile -t COMPREPLY < <(compgen -W "--help --version --config
            $(sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$help")" -- "$current")
        return
    fi
    help=$(_belayctl_help "$verb")
    if [[ $previous == -* ]]; then
        value=$(_belayctl_value "$help" "$previous")
        case $value in
            '') ;;
            DIR) _belayctl_reply -d -- "$current" && return ;;
            FILE | PATH) _belayctl_reply -f -- "$current" && return ;;
            *) return ;;
        esac
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n '/^  -/{s/^  //;s/  .*//p}' <<<"$help" |
            grep -oE -- '(^| )--?[A-Za-z][A-Za-z-]*')" -- "$current")
        return
    fi
    # Verbs of verbs ("list", "show") stand in the usage in small letters.
    mapfile -t COMPREPLY < <(compgen -W "$(sed -n "1s/^Usage: belayctl $verb//p" <<<"$help" |
        sed 's/\[[^]]*\]//g' | grep -oE '(^|\| )[ ]*[a-z]+' | tr -d '| ')" -- "$current")
    compopt -o filenames 2>/dev/null || :
    local file
    while IFS= read -r file; do
        [[ ! -d $file && $file != *.dump ]] || COMPREPLY+=("$file")
    done < <(compgen -f -- "$current")
}
complete -F _belayctl belayctl
