// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/project.h"

#include "core/model/query_json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace cutpoint {
namespace {

constexpr const char* kFormat = "cutpoint-project";
constexpr int kVersion = 2;

QString storedPath(const std::string& path, const QDir& folder) {
    if (path.empty())
        return {};
    const QString absolute = QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    const QString relative = folder.relativeFilePath(absolute);
    return relative.startsWith("../") ? absolute : relative;
}

std::string openedPath(const QString& stored, const QDir& folder) {
    return stored.isEmpty() ? std::string() : QDir::cleanPath(folder.filePath(stored)).toStdString();
}

QJsonArray textArray(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return array;
}

Issue refusal(const QString& path, int line, std::string node, Sentence message) {
    return {Severity::Error,
            "bad-project",
            path.toStdString(),
            line,
            std::move(node),
            std::move(message),
            say("Save the project again with this version of Cutpoint, or open the model itself.")};
}

/// Reads members and remembers the first one that is wrong.
class Reader {
public:
    explicit Reader(QJsonObject object) : object_(std::move(object)) {}

    /// Absent or null leaves the default; a wrong type or a number outside [least, most] is a fault.
    std::optional<double> number(const char* name, double least, double most) {
        const QJsonValue value = object_.value(QLatin1String(name));
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double x = value.toDouble(NAN);
        if (!(x >= least && x <= most)) {
            if (fault_.empty())
                fault_ = name;
            return std::nullopt;
        }
        return x;
    }
    double number(const char* name, double least, double most, double otherwise) {
        return number(name, least, most).value_or(otherwise);
    }
    QString text(const char* name) {
        const QJsonValue value = object_.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isString() && fault_.empty())
            fault_ = name;
        return value.toString();
    }
    std::vector<std::string> texts(const char* name) {
        std::vector<std::string> all;
        for (const QJsonValue& value : object_.value(QLatin1String(name)).toArray())
            all.push_back(value.toString().toStdString());
        return all;
    }
    QJsonObject object(const char* name) const { return object_.value(QLatin1String(name)).toObject(); }
    bool has(const char* name) const { return object_.contains(QLatin1String(name)); }
    const std::string& fault() const { return fault_; }

private:
    QJsonObject object_;
    std::string fault_;
};

QJsonObject queryObject(const Query& query) {
    nlohmann::ordered_json json;
    writeQuery(json, query);
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.dump())).object();
}

/// The query as version 1 wrote it: in "controls", one name longer, memory and powers beside it.
QJsonObject queryOfVersion1(const QJsonObject& root) {
    QJsonObject object = root.value("controls").toObject();
    if (object.contains("bandwidth_bits_per_s"))
        object["bandwidth_bit_s"] = object.take("bandwidth_bits_per_s");
    for (const char* name : {"edge_memory_bytes", "power_w"})
        if (root.contains(QLatin1String(name)))
            object[QLatin1String(name)] = root.value(QLatin1String(name));
    return object;
}

} // namespace

QByteArray projectText(const Project& project, const QString& projectPath) {
    const QDir folder = QFileInfo(projectPath).absoluteDir();
    const ProblemOptions& source = project.source;
    QJsonObject from{{"model", storedPath(source.model, folder)}};
    const std::pair<const char*, const std::string*> files[] = {{"profile", &source.profile},
                                                                {"edge_profile", &source.edgeProfile},
                                                                {"cloud_profile", &source.cloudProfile}};
    for (const auto& [name, path] : files)
        if (!path->empty())
            from[QLatin1String(name)] = storedPath(*path, folder);
    const std::pair<const char*, const std::string*> words[] = {{"edge_device", &source.edgeDevice},
                                                                {"cloud_device", &source.cloudDevice},
                                                                {"input_bytes", &source.inputBytes}};
    for (const auto& [name, word] : words)
        if (!word->empty())
            from[QLatin1String(name)] = QString::fromStdString(*word);
    if (!source.inputShapes.empty())
        from["input_shapes"] = textArray(source.inputShapes);

    QJsonObject root{{"format", kFormat},
                     {"version", kVersion},
                     {"source", from},
                     {"query", queryObject(project.query)},
                     {"picture", project.look.picture},
                     {"coloring", project.look.coloring}};
    QJsonObject pins;
    for (const auto& [layer, pin] : project.pins)
        pins[QString::fromStdString(layer)] = pin == Pin::Edge ? "edge" : "cloud";
    if (!pins.isEmpty())
        root["pins"] = pins;
    QJsonObject edits;
    for (const auto& [layer, edit] : project.edits) {
        QJsonObject row;
        const auto put = [&row](const char* value, const char* originName,
                                const std::optional<double>& number, Provenance origin) {
            if (!number)
                return;
            row[QLatin1String(value)] = *number;
            if (origin != Provenance::Edited)
                row[QLatin1String(originName)] = provenanceWord(origin);
        };
        put("edge_s", "edge_from", edit.edgeSeconds, edit.edgeFrom);
        put("cloud_s", "cloud_from", edit.cloudSeconds, edit.cloudFrom);
        put("output_bytes", "output_from", edit.outputBytes, edit.outputFrom);
        edits[QString::fromStdString(layer)] = row;
    }
    if (!edits.isEmpty())
        root["edits"] = edits;
    const std::pair<const char*, const std::optional<std::string>*> devices[] = {
        {"measured_edge_device", &project.edgeDevice}, {"measured_cloud_device", &project.cloudDevice}};
    for (const auto& [name, device] : devices)
        if (*device)
            root[QLatin1String(name)] = QString::fromStdString(**device);
    if (project.manualEdge)
        root["manual_edge"] = textArray(*project.manualEdge);
    return QJsonDocument(root).toJson();
}

bool isProject(const QByteArray& text) {
    return text.contains(QByteArray("\"") + kFormat + "\"");
}

Result<Project> readProject(const QByteArray& text, const QString& projectPath) {
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(text, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return refusal(projectPath, static_cast<int>(text.left(trouble.offset).count('\n')) + 1, "",
                       say("The project is not valid JSON: %1.", trouble.errorString().toStdString()));
    const QJsonObject root = document.object();
    if (root.value("format").toString() != QLatin1String(kFormat))
        return refusal(projectPath, 0, "format", say("This is not a Cutpoint project."));
    const int version = root.value("version").toInt();
    if (version < 1 || version > kVersion)
        return refusal(projectPath, 0, "version",
                       say("The project was written by another version of Cutpoint."));
    const QDir folder = QFileInfo(projectPath).absoluteDir();
    Project project;
    Reader from(root.value("source").toObject());
    project.source.model = openedPath(from.text("model"), folder);
    if (project.source.model.empty())
        return refusal(projectPath, 0, "source", say("The project names no model."));
    project.source.profile = openedPath(from.text("profile"), folder);
    project.source.edgeProfile = openedPath(from.text("edge_profile"), folder);
    project.source.cloudProfile = openedPath(from.text("cloud_profile"), folder);
    project.source.edgeDevice = from.text("edge_device").toStdString();
    project.source.cloudDevice = from.text("cloud_device").toStdString();
    project.source.inputBytes = from.text("input_bytes").toStdString();
    project.source.inputShapes = from.texts("input_shapes");
    if (!from.fault().empty())
        return refusal(projectPath, 0, from.fault(), say("This entry of \"source\" has the wrong type."));
    const QJsonObject query = version == 1 ? queryOfVersion1(root) : root.value("query").toObject();
    const auto json = nlohmann::ordered_json::parse(QJsonDocument(query).toJson().toStdString());
    if (const auto fault = readQuery(json, project.query); !fault.empty())
        return refusal(projectPath, 0, fault, say("This entry of the query is out of range."));

    constexpr double most = 1e15;
    Reader in(root);
    project.look.picture = in.text("picture") == "network" ? "network" : "dnn";
    project.look.coloring = static_cast<int>(in.number("coloring", 0, 4, 0));
    if (in.has("measured_edge_device"))
        project.edgeDevice = in.text("measured_edge_device").toStdString();
    if (in.has("measured_cloud_device"))
        project.cloudDevice = in.text("measured_cloud_device").toStdString();
    if (in.has("manual_edge"))
        project.manualEdge = in.texts("manual_edge");
    const QJsonObject pins = in.object("pins");
    for (auto it = pins.begin(); it != pins.end(); ++it) {
        if (it->toString() != "edge" && it->toString() != "cloud")
            return refusal(projectPath, 0, it.key().toStdString(),
                           say("A pin is neither \"edge\" nor \"cloud\"."));
        project.pins[it.key().toStdString()] = it->toString() == "edge" ? Pin::Edge : Pin::Cloud;
    }
    const QJsonObject edits = in.object("edits");
    for (auto it = edits.begin(); it != edits.end(); ++it) {
        Reader row(it->toObject());
        const auto origin = [&row](const char* name) {
            return row.has(name) ? provenanceFromWord(row.text(name).toStdString()) : Provenance::Edited;
        };
        const Project::Edit edit{row.number("edge_s", 0, most),
                                 row.number("cloud_s", 0, most),
                                 row.number("output_bytes", 0, most),
                                 origin("edge_from"),
                                 origin("cloud_from"),
                                 origin("output_from")};
        if (!row.fault().empty())
            return refusal(projectPath, 0, it.key().toStdString(),
                           say("The edited %1 of this layer is out of range.", row.fault()));
        project.edits[it.key().toStdString()] = edit;
    }
    if (!in.fault().empty())
        return refusal(projectPath, 0, in.fault(), say("This entry is out of range."));
    return project;
}

} // namespace cutpoint
