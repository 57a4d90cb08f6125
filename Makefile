# Every routine action has a name here; bare `make` prints them.

# The service runs on the newest JDK found; 17 is enough.
JAVA_HOME := $(shell for v in 25 24 23 22 21 17; do for d in /usr/lib/jvm/*$$v*; do [ -x "$$d/bin/javac" ] && echo $$d && exit; done; done)
ifneq ($(JAVA_HOME),)
export JAVA_HOME
JAVA := $(JAVA_HOME)/bin/java
else
JAVA := java
endif
MVN := mvn -B -q
JAR := target/quarkus-app/quarkus-run.jar
SOURCES := $(shell find src/main seeds pom.xml -type f 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help run dev test test-fast docs format package package-postgres bench screenshots verify-journal clean

help: ## print this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | column -t -s "$$(printf '\t')"

run: $(JAR) ## start the populated service on http://127.0.0.1:8080 (its data stay in ./data)
	@echo "Wutong: http://127.0.0.1:8080"
	@WUTONG_DEMO=$${WUTONG_DEMO:-true} exec $(JAVA) -jar $(JAR)

dev: ## start with live reload
	WUTONG_DEMO=$${WUTONG_DEMO:-true} mvn -B quarkus:dev

test: ## run every check: format, floors, rules, doors, on H2 and on PostgreSQL
	@./.ci/checks

test-fast: ## run the rule tests, which start nothing
	@$(MVN) test -Dtest="$$(grep -rL @QuarkusTest src/test/java --include='*Test.java' --exclude-dir=browser | xargs -n1 basename -s .java | paste -sd, -)"

docs: ## write the pages of docs/reference that follow from the code
	$(MVN) test -Dtest='FigureTest,ReferenceDocsTest,PermissionsTest,ArchitectureTest' -Dwutong.docs=write

format: ## put the sources into the one format
	$(MVN) com.diffplug.spotless:spotless-maven-plugin:3.11.0:apply

package: $(JAR) ## build target/quarkus-app/quarkus-run.jar, which runs from any folder

$(JAR): $(SOURCES)
	$(MVN) -DskipTests package
	@touch $@

package-postgres: ## build target/quarkus-app-postgresql/quarkus-run.jar, the same for PostgreSQL
	$(MVN) -DskipTests -Dwutong.database=postgresql -Dquarkus.package.output-directory=quarkus-app-postgresql package

bench: $(JAR) ## measure the work of docs/reference/speed.md beside the same SQL (a quarter of an hour)
	@$(MVN) -DskipTests test-compile
	@$(JAVA) -Xmx1g -cp 'target/test-classes:target/classes:target/quarkus-app/lib/main/*' wutong.bench.Bench $(BENCH)

verify-journal: $(JAR) ## check that no entry of the journal was altered, removed or moved (with H2: while the service is stopped)
	@WUTONG_DEMO=false $(JAVA) -Dquarkus.log.level=WARN -jar $(JAR) verify-journal

screenshots: $(JAR) ## take the pictures of docs/pictures from the demo story (needs a browser)
	@WUTONG_BROWSER=required $(MVN) test -Dtest=Screenshots

clean: ## throw away what was built; data stay
	$(MVN) clean
