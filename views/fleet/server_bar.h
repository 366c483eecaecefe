// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace cutpoint {

/// How busy the workers of a server are, class by class, with the share up to which they may be.
class ServerBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QString name;
        double work = 0; ///< workers kept busy
    };

    explicit ServerBar(QWidget* parent = nullptr);
    void show(std::vector<Part> parts, double workers, double allowed);
    void clear() { show({}, 0, 0); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Part> parts_;
    double workers_ = 0, allowed_ = 0;
};

} // namespace cutpoint
