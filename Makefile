.DEFAULT_GOAL := help
.PHONY: help run test dev bench setup build fmt

help: ## this list
	@grep -hE '^[a-z0-9]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9]+):.*## /\1\t/' | expand -t 10

run: ## set up what is missing, build, and serve on http://127.0.0.1:3000
	@scripts/run.sh

test: ## every test; the last line says how many passed and failed
	@scripts/test.sh

dev: ## watch and reload Rust, style and .ftl files
	@scripts/dev.sh

bench: ## the figures of docs/benchmarks.md
	@scripts/bench.sh

setup: ## only install what building and testing need
	@scripts/setup.sh test

build: ## only build the release, into build/
	@scripts/setup.sh run && scripts/build.sh

fmt: ## format the Rust code
	@. scripts/env.sh && cargo fmt --all
