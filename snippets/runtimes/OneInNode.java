///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=node
//LIMIT 60s
//BREAK now() < end) { } => now() < end) await turn();

/// In Node A computes until T has ticked three times, or for a fifth of a second. T is the next in the queue. Then another
/// thread computes instead of A.

void main() throws Exception {
    IO.print(new ProcessBuilder("node", "-e", """
        const { Worker } = require('worker_threads');
        const turn = () => new Promise(setImmediate);
        const now = () => performance.now();
        let n = 0;

        async function tick() {
            for (let i = 0; i < 3; i++) { n++; await turn(); }
        }

        async function main() {
            const end = now() + 200;
            const t = new Promise(setImmediate).then(tick);
            while (n < 3 && now() < end) { }
            console.log('ticks while A computed: ' + n);

            await t;

            n = 0;
            const flag = new Int32Array(new SharedArrayBuffer(4));
            const other = new Worker(`
                const { workerData } = require('worker_threads');
                while (Atomics.load(workerData, 0) === 0) { }`,
                { eval: true, workerData: flag });
            await new Promise(online => other.on('online', online));
            await tick();
            console.log('ticks while another thread computed: ' + n);
            Atomics.store(flag, 0, 1);
        }
        main();
        """).redirectErrorStream(true).start().inputReader()
        .readAllAsString());
}

// Output:
//   ticks while A computed: 0
//   ticks while another thread computed: 3
