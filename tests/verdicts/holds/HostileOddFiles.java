// Rule: rings of links, closed folders and paths too long for a path are
// removed like other files.
//NEEDS os=linux, command=sh
void main() throws Exception {
    var script = """
        ln -s . ring; ln -s / root; mkdir closed; touch closed/file
        chmod 000 closed; mkfifo pipe; name=$(printf %0250d 0); i=0
        while [ $i -lt 40 ]; do mkdir $name; cd -P $name; i=$((i+1)); done
        [ $(pwd -P | wc -c) -gt 9999 ] && echo at the end
        """;
    new ProcessBuilder("sh", "-c", script).inheritIO().start().waitFor();
}

// Output:
//   at the end
