#!/usr/bin/env -S MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=1048576 MALLOC_TRIM_THRESHOLD_=4194304 node
// The variables keep glibc from hoarding what networks and decoders have freed; others ignore them.
import '../dist/cli/main.js';
