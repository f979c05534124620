///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK waited[t]++; => waited[t] = 0;

/// Three tasks without end, twelve turns. Who waits gains in rank.

int[] turns(boolean aging) {
    int[] rank = {1, 3, 2}, waited = {0, 0, 0}, turns = {0, 0, 0};
    for (int turn = 0; turn < 12; turn++) {
        int next = 0;
        for (int t = 1; t < 3; t++)
            if (rank[t] + waited[t] > rank[next] + waited[next])
                next = t;
        turns[next]++;
        for (int t = 0; aging && t < 3; t++) waited[t]++;
        waited[next] = 0;
    }
    return turns;
}

void main() {
    IO.println("by rank: " + Arrays.toString(turns(false)));
    IO.println("by rank and patience: " + Arrays.toString(turns(true)));
}

// Output:
//   by rank: [0, 12, 0]
//   by rank and patience: [3, 6, 3]
