// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// cutpoint-layout: lays out one graph with Graphviz and ends. A process of its own because Graphviz is
/// neither thread-safe nor crash-safe. Reads from standard input, in points:
///   {"nodes":[{"width":130,"height":60},...],"links":[[producer,consumer],...],"seconds":8}
/// and writes node centres and, per link, the control points of a cubic Bezier path, y downwards:
///   {"nodes":[[x,y],...],"links":[[[x,y],...],...]}
/// Exit codes: 0 done, 2 input refused, 3 Graphviz failed; ends by SIGALRM at the time limit.
#include <graphviz/gvc.h>
#include <nlohmann/json.hpp>

#include <sys/resource.h>
#include <unistd.h>

#include <cmath>
#include <iostream>
#include <string>
#include <vector>

namespace {

using nlohmann::json;

constexpr std::size_t maxInput = 64u << 20, maxNodes = 20'000, maxLinks = 200'000, manyNodes = 500;
constexpr rlim_t maxMemory = rlim_t{3} << 30;

constexpr const char* helpText =
    R"(Lays out one graph with Graphviz and ends; cutpoint starts it for every picture.

Usage: cutpoint-layout < REQUEST > ANSWER

Options:
  -h, --help                Print this help message and exit
  --version                 Display program version information and exit

Request and answer:
  nodes                     Request: [{"width": points, "height": points}, ...];
                            answer: centres as [[x, y], ...], y downwards
  links                     Request: [[producer, consumer], ...] by index; answer:
                            control points of a cubic Bezier path for each link
  seconds                   Request: time limit, past which the process ends

Exit codes:
  0                         Done
  2                         The request was refused
  3                         Graphviz failed
)";

int refuse(const char* why) {
    std::cerr << "cutpoint-layout: " << why << '\n';
    return 2;
}

std::string readAll(std::istream& in) {
    std::string text;
    std::vector<char> block(1u << 16);
    while (text.size() <= maxInput &&
           (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0))
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
    return text;
}

/// Graphviz takes char* where it means const char*.
char* text(const char* s) {
    return const_cast<char*>(s);
}

bool goodSize(const json& node, const char* key) {
    return node.is_object() && node.contains(key) && node[key].is_number() && node[key].get<double>() > 0 &&
           node[key].get<double>() <= 10'000;
}

void setSize(Agnode_t* node, const char* key, double points) {
    agsafeset(node, text(key), text(std::to_string(points / 72).c_str()), text(""));
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1) {
        const std::string word = argv[1];
        if (word == "--version") {
            std::cout << "cutpoint-layout " CUTPOINT_VERSION "\n";
            return 0;
        }
        (word == "--help" || word == "-h" ? std::cout : std::cerr) << helpText;
        return word == "--help" || word == "-h" ? 0 : 2;
    }
    const rlimit memory{maxMemory, maxMemory};
    setrlimit(RLIMIT_AS, &memory);
    const std::string input = readAll(std::cin);
    if (input.size() > maxInput)
        return refuse("the input is larger than 64 MiB");
    const json request = json::parse(input, nullptr, false);
    if (!request.is_object() || !request.contains("nodes") || !request["nodes"].is_array() ||
        !request.contains("links") || !request["links"].is_array())
        return refuse("the input is not a graph: expected an object with \"nodes\" and \"links\"");
    const json &nodes = request["nodes"], &links = request["links"];
    if (nodes.empty() || nodes.size() > maxNodes || links.size() > maxLinks)
        return refuse("the graph is empty, or has more than 20,000 nodes or 200,000 links");
    for (const json& node : nodes)
        if (!goodSize(node, "width") || !goodSize(node, "height"))
            return refuse("a node's width or height is not between 0 and 10,000 points");
    for (const json& link : links)
        for (std::size_t end = 0; end < 2; ++end)
            if (!link.is_array() || link.size() != 2 || !link[end].is_number_unsigned() ||
                link[end].get<std::size_t>() >= nodes.size())
                return refuse("a link does not name two nodes");
    if (request.contains("seconds")) {
        if (!request["seconds"].is_number() || !(request["seconds"].get<double>() > 0) ||
            request["seconds"].get<double>() > 3600)
            return refuse("\"seconds\" is not between 0 and 3600");
        alarm(static_cast<unsigned>(std::ceil(request["seconds"].get<double>())));
    }

    GVC_t* context = gvContext();
    Agraph_t* graph = agopen(text("g"), Agdirected, nullptr);
    const auto set = [graph](const char* key, const char* value) {
        agattr(graph, AGRAPH, text(key), text(value));
    };
    set("rankdir", "TB");
    set("nodesep", "0.33");
    set("ranksep", "0.5");
    if (nodes.size() > manyNodes) {
        set("splines", "line");
        set("nslimit", "0.1");
        set("nslimit1", "0.1");
        set("mclimit", "0.1");
    }
    agattr(graph, AGNODE, text("shape"), text("box"));
    agattr(graph, AGNODE, text("fixedsize"), text("true"));
    agattr(graph, AGNODE, text("label"), text(""));
    agattr(graph, AGEDGE, text("arrowhead"), text("none"));
    std::vector<Agnode_t*> placed;
    for (const json& node : nodes) {
        placed.push_back(agnode(graph, text(std::to_string(placed.size()).c_str()), 1));
        setSize(placed.back(), "width", node["width"].get<double>());
        setSize(placed.back(), "height", node["height"].get<double>());
    }
    std::vector<Agedge_t*> drawn;
    for (const json& link : links)
        drawn.push_back(agedge(graph, placed[link[0].get<std::size_t>()], placed[link[1].get<std::size_t>()],
                               nullptr, 1));
    if (gvLayout(context, graph, "dot") != 0) {
        std::cerr << "cutpoint-layout: Graphviz could not lay out the graph\n";
        return 3;
    }
    const double top = GD_bb(graph).UR.y;
    json answer{{"nodes", json::array()}, {"links", json::array()}};
    for (Agnode_t* node : placed)
        answer["nodes"].push_back({ND_coord(node).x, top - ND_coord(node).y});
    for (Agedge_t* edge : drawn) {
        json curve = json::array();
        if (const splines* route = ED_spl(edge); route && route->size > 0)
            for (int i = 0; i < route->list[0].size; ++i)
                curve.push_back({route->list[0].list[i].x, top - route->list[0].list[i].y});
        answer["links"].push_back(std::move(curve));
    }
    std::cout << answer.dump() << std::flush;
    // The process ends here: freeing the layout first would only cost time.
    _exit(std::cout.good() ? 0 : 3);
}
