"""Drives a running mock with the WireMock admin client of Python: stubs, verification, near misses, reset.

An optional check, not part of `cargo test`, since it needs a package from PyPI:

    pip install wiremock
    cargo build -p mock-server
    python crates/mock-server/tests/outside/wiremock_client.py target/debug/mock-server

It starts the program with the parrot API of the tests, on a free port, and ends it again. Exit code 0: all holds.
"""

import json
import pathlib
import subprocess
import sys

import requests
from wiremock.client import (
    DelayDistribution, GlobalSetting, GlobalSettings, HttpMethods, Mapping, MappingRequest, MappingResponse, Mappings,
    NearMissMatchPatternRequest, NearMissMatchRequest, NearMisses, Requests, Scenarios, WireMockMatchers,
)
from wiremock.constants import Config
from wiremock.exceptions import InvalidInputException, NotFoundException

PARROT = pathlib.Path(__file__).parents[1] / "data" / "parrot"


def stub(status, **request):
    return Mapping(
        priority=5,
        request=MappingRequest(**request),
        response=MappingResponse(status=status, headers={"Content-Type": "application/json"}, body='{"stub": true}'),
        persistent=False,
    )


def check(base):
    url = base + "/parrot/parrots"
    session = requests.Session()
    session.trust_env = False

    # Stubs: add, read, change, list, remove.
    one = Mappings.create_mapping(mapping=stub(
        503,
        method=HttpMethods.POST,
        url_path="/parrot/parrots",
        headers={"X-Flock": {WireMockMatchers.MATCHES: "[0-9]+"}},
        query_parameters={"soon": {WireMockMatchers.ABSENT: True}},
        body_patterns=[{WireMockMatchers.EQUAL_TO_JSON: '{"name": "Ara"}', WireMockMatchers.IGNORE_EXTRA_ELEMENTS: True}],
    ))
    assert one.id, one
    answer = session.post(url, json={"name": "Ara", "colour": "red"}, headers={"X-Flock": "7"})
    assert answer.status_code == 503 and answer.json() == {"stub": True}, answer.text
    assert answer.headers["x-mock-stub"] == one.id
    assert session.post(url, json={"name": "Kea"}, headers={"X-Flock": "7"}).status_code == 201

    read = Mappings.retrieve_mapping(one.id)
    assert (read.id, read.response.status, read.request.url_path) == (one.id, 503, "/parrot/parrots")
    read.response.status = 418
    assert Mappings.update_mapping(read).response.status == 418
    assert session.post(url, json={"name": "Ara"}, headers={"X-Flock": "7"}).status_code == 418
    everything = Mappings.retrieve_all_mappings()
    assert everything.meta.total == 1 and everything.mappings[0].id == one.id

    # A path that no operation has, a regular expression, priorities.
    low = stub(200, method=HttpMethods.ANY, url_pattern="/else.*")
    low.priority = 9
    Mappings.create_mapping(mapping=low)
    Mappings.create_mapping(mapping=stub(202, method=HttpMethods.GET, url_path_pattern="/elsewhere/[a-z]+"))
    assert session.get(base + "/elsewhere/abc?x=1").status_code == 202
    assert session.get(base + "/elsewhere/1?x=1").status_code == 200

    # Verification.
    pattern = NearMissMatchPatternRequest(
        method=HttpMethods.POST,
        url_path="/parrot/parrots",
        headers={"X-Flock": {WireMockMatchers.EQUAL_TO: "7"}},
        body_patterns={WireMockMatchers.MATCHES_JSON_PATH: "$[?@ == 'Ara']"},
    )
    assert Requests.get_matching_request_count(pattern).count == 2
    found = Requests.get_matching_requests(pattern).requests
    assert len(found) == 2 and json.loads(found[0].body)["name"] == "Ara", found
    listed = Requests.get_all_received_requests()
    assert listed.meta.total == 5 and not listed.request_journal_disabled, listed
    newest = listed.requests[0]
    assert (newest.request.url, newest.response_definition.status) == ("/elsewhere/1?x=1", 200)
    assert Requests.get_request(newest.id).request.method == "GET"

    # Near misses.
    assert session.get(base + "/parot/parrots").status_code == 404
    unmatched = Requests.get_unmatched_requests().requests
    assert [one.url for one in unmatched] == ["/parot/parrots"], unmatched
    misses = Requests.get_unmatched_requests_near_misses().near_misses
    assert misses[0].request.url == "/parot/parrots" and 0 < misses[0].match_result.distance < 1
    misses = NearMisses.find_nearest_misses_by_request(NearMissMatchRequest(url="/parrot/parrot", method="POST"))
    assert misses.near_misses[0].request_pattern.method == "POST", misses
    misses = NearMisses.find_nearest_misses_by_request_pattern(
        NearMissMatchPatternRequest(url="/parot/parots", method=HttpMethods.GET))
    assert misses.near_misses[0].request.url == "/parot/parrots", misses

    # Scenarios.
    first = stub(201, method=HttpMethods.GET, url_path="/day")
    first.scenario_name, first.required_scenario_state, first.new_scenario_state = "day", "Started", "night"
    second = stub(202, method=HttpMethods.GET, url_path="/day")
    second.scenario_name, second.required_scenario_state = "day", "night"
    Mappings.create_mapping(mapping=first)
    Mappings.create_mapping(mapping=second)
    assert [session.get(base + "/day").status_code for _ in range(3)] == [201, 202, 202]
    Scenarios.reset_all_scenarios()
    assert session.get(base + "/day").status_code == 201

    # Metadata, settings, mistakes.
    marked = stub(200, method=HttpMethods.GET, url_path="/marked")
    marked.metadata = {"owner": "me"}
    marked = Mappings.create_mapping(mapping=marked)
    Mappings.delete_mapping_by_metadata({"matchesJsonPath": {"expression": "$.owner", "equalTo": "me"}})
    try:
        Mappings.retrieve_mapping(marked.id)
        raise AssertionError("it was removed")
    except NotFoundException:
        pass
    GlobalSettings.update_global_settings(GlobalSetting(fixed_delay=1))
    GlobalSettings.update_global_settings(GlobalSetting(fixed_delay=0))
    wrong = stub(200, method=HttpMethods.GET, url_path="/x")
    wrong.response.fault = "NO_SUCH_FAULT"
    try:
        Mappings.create_mapping(mapping=wrong)
        raise AssertionError("a member that is not offered was taken")
    except InvalidInputException:
        pass

    # Faults, slow and random answers, templates, passing on.
    broken = stub(200, method=HttpMethods.GET, url_path="/broken")
    broken.response.fault = "EMPTY_RESPONSE"
    Mappings.create_mapping(mapping=broken)
    try:
        session.get(base + "/broken")
        raise AssertionError("there was an answer")
    except requests.ConnectionError:
        pass
    slow = stub(200, method=HttpMethods.GET, url_path="/slow")
    slow.response.delay_distribution = DelayDistribution(distribution_type="uniform", lower=30, upper=40)
    assert Mappings.create_mapping(mapping=slow).response.delay_distribution.upper == 40
    assert session.get(base + "/slow").elapsed.total_seconds() >= 0.03
    template = stub(200, method=HttpMethods.POST, url_path_pattern="/echo/.*")
    template.response.body = "{{request.pathSegments.[1]}} {{jsonPath request.body '$.name'}} {{request.query.x}}"
    template.response.transformers = ["response-template"]
    Mappings.create_mapping(mapping=template)
    assert session.post(base + "/echo/a?x=1", json={"name": "Ara"}).text == "a Ara 1"
    through = stub(200, method=HttpMethods.POST, url_path="/through")
    through.response = MappingResponse(proxy_base_url=base + "/echo", additional_proxy_request_headers={"X-Proxied": "1"})
    assert Mappings.create_mapping(mapping=through).response.proxy_base_url == base + "/echo"
    assert session.post(base + "/through?x=2", json={"name": "Kea"}).text == "through Kea 2"
    assert session.put(base + "/__admin/files/a.txt", data="from a file").status_code == 200
    filed = stub(200, method=HttpMethods.GET, url_path="/file")
    filed.response.body, filed.response.body_file_name = None, "a.txt"
    Mappings.create_mapping(mapping=filed)
    assert session.get(base + "/file").text == "from a file"

    # Reset.
    Mappings.delete_mapping(one.id)
    Mappings.reset_mappings()
    assert Mappings.retrieve_all_mappings().meta.total == 0
    Requests.reset_request_journal()
    assert Requests.get_all_received_requests().meta.total == 0
    assert session.get(url).status_code == 200


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "target/debug/mock-server"
    arguments = [program, "serve", "--api", str(PARROT), "--addr", "127.0.0.1:0", "--no-auth", "--log", "error"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as mock:
        try:
            base = json.loads(mock.stdout.readline())["url"]
            Config.base_url = base + "/__admin"
            check(base)
        finally:
            mock.terminate()
    print("the WireMock client agrees")


if __name__ == "__main__":
    main()
