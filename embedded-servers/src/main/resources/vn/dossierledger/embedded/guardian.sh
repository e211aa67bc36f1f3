# Runs a server and sees to it that the server never outlives the Java process that started it.
# $1 the signal that asks the server to stop; $2 the seconds it has; $3 the server's standard input; the rest: its command.
# Our standard input is a pipe whose other end only that Java process holds: it closes when that process wants the
# server stopped, and when that process dies, even by kill -9.
polite=$1
patience=$2
input=$3
shift 3
server=$$
exec 3<&0
(
  # Twice in the background: the guardian must not be a child of the server.
  (
    trap '' INT HUP TERM
    cat >/dev/null
    kill -s "$polite" "$server" || exit 0
    while [ "$patience" -gt 0 ]; do
      sleep 1
      kill -0 "$server" || exit 0
      patience=$((patience - 1))
    done
    kill -s KILL "$server"
  ) <&3 >/dev/null 2>&1 3<&- &
)
exec "$@" <"$input" 3<&-
