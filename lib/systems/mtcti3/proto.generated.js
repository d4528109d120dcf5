/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
"use strict";

var $protobuf = require("protobufjs/minimal");

var $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
var $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

var $root = $protobuf.roots["mtcti3"] || ($protobuf.roots["mtcti3"] = {});

$root.mtcti3 = (function() {

    var mtcti3 = {};

    mtcti3.Message = (function() {

        var Message = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Message.prototype.response = null;
        Message.prototype.generalcmd = null;
        Message.prototype.subscribe = null;
        Message.prototype.subscribecmd = null;
        Message.prototype.subscribeend = null;
        Message.prototype.subscribeterminated = null;
        Message.prototype.generaldata = null;
        Message.prototype.notify = null;
        Message.prototype.notifyack = null;

        var $oneOfFields;

        $Object.defineProperty(Message.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["response", "generalcmd", "subscribe", "subscribecmd", "subscribeend", "subscribeterminated", "generaldata", "notify", "notifyack"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Message.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.response != null && $Object.hasOwnProperty.call(message, "response"))
                $root.mtcti3.RequestResponse.encode(message.response, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.generalcmd != null && $Object.hasOwnProperty.call(message, "generalcmd"))
                $root.mtcti3.GeneralCmd.encode(message.generalcmd, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.subscribe != null && $Object.hasOwnProperty.call(message, "subscribe"))
                $root.mtcti3.Subscribe.encode(message.subscribe, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.subscribecmd != null && $Object.hasOwnProperty.call(message, "subscribecmd"))
                $root.mtcti3.SubscribeCmd.encode(message.subscribecmd, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.subscribeend != null && $Object.hasOwnProperty.call(message, "subscribeend"))
                $root.mtcti3.SubscribeEnd.encode(message.subscribeend, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.subscribeterminated != null && $Object.hasOwnProperty.call(message, "subscribeterminated"))
                $root.mtcti3.SubscribeTerminated.encode(message.subscribeterminated, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.generaldata != null && $Object.hasOwnProperty.call(message, "generaldata"))
                $root.mtcti3.GeneralData.encode(message.generaldata, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.notify != null && $Object.hasOwnProperty.call(message, "notify"))
                $root.mtcti3.Notify.encode(message.notify, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.notifyack != null && $Object.hasOwnProperty.call(message, "notifyack"))
                $root.mtcti3.NotifyAck.encode(message.notifyack, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Message.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Message();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.response = $root.mtcti3.RequestResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.response);
                        message.payload = "response";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.generalcmd = $root.mtcti3.GeneralCmd.decode(reader, reader.size(), $undefined, _depth + 1, message.generalcmd);
                        message.payload = "generalcmd";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.subscribe = $root.mtcti3.Subscribe.decode(reader, reader.size(), $undefined, _depth + 1, message.subscribe);
                        message.payload = "subscribe";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.subscribecmd = $root.mtcti3.SubscribeCmd.decode(reader, reader.size(), $undefined, _depth + 1, message.subscribecmd);
                        message.payload = "subscribecmd";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.subscribeend = $root.mtcti3.SubscribeEnd.decode(reader, reader.size(), $undefined, _depth + 1, message.subscribeend);
                        message.payload = "subscribeend";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.subscribeterminated = $root.mtcti3.SubscribeTerminated.decode(reader, reader.size(), $undefined, _depth + 1, message.subscribeterminated);
                        message.payload = "subscribeterminated";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.generaldata = $root.mtcti3.GeneralData.decode(reader, reader.size(), $undefined, _depth + 1, message.generaldata);
                        message.payload = "generaldata";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.notify = $root.mtcti3.Notify.decode(reader, reader.size(), $undefined, _depth + 1, message.notify);
                        message.payload = "notify";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.notifyack = $root.mtcti3.NotifyAck.decode(reader, reader.size(), $undefined, _depth + 1, message.notifyack);
                        message.payload = "notifyack";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Message;
    })();

    mtcti3.RequestResponse = (function() {

        var RequestResponse = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        RequestResponse.prototype.requestid = 0;
        RequestResponse.prototype.result = 0;
        RequestResponse.prototype.additional = "";

        RequestResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestid != null && $Object.hasOwnProperty.call(message, "requestid") && message.requestid !== 0)
                writer.uint32(8).int32(message.requestid);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(16).int32(message.result);
            if (message.additional != null && $Object.hasOwnProperty.call(message, "additional") && message.additional !== "")
                writer.uint32(26).string(message.additional);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        RequestResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.RequestResponse();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.requestid = value;
                        else
                            delete message.requestid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.additional = value;
                        else
                            delete message.additional;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RequestResponse;
    })();

    mtcti3.GeneralCmd = (function() {

        var GeneralCmd = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        GeneralCmd.prototype.requestid = 0;
        GeneralCmd.prototype.getfile = null;
        GeneralCmd.prototype.getversioninfo = null;

        var $oneOfFields;

        $Object.defineProperty(GeneralCmd.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["getfile", "getversioninfo"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        GeneralCmd.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestid != null && $Object.hasOwnProperty.call(message, "requestid") && message.requestid !== 0)
                writer.uint32(8).int32(message.requestid);
            if (message.getfile != null && $Object.hasOwnProperty.call(message, "getfile"))
                $root.mtcti3.GetFile.encode(message.getfile, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.getversioninfo != null && $Object.hasOwnProperty.call(message, "getversioninfo"))
                writer.uint32(56).bool(message.getversioninfo);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        GeneralCmd.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.GeneralCmd();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.requestid = value;
                        else
                            delete message.requestid;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.getfile = $root.mtcti3.GetFile.decode(reader, reader.size(), $undefined, _depth + 1, message.getfile);
                        message.payload = "getfile";
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.getversioninfo = reader.bool();
                        message.payload = "getversioninfo";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GeneralCmd;
    })();

    mtcti3.GeneralData = (function() {

        var GeneralData = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        GeneralData.prototype.responseid = 0;
        GeneralData.prototype.getfile = null;
        GeneralData.prototype.versioninfo = null;

        var $oneOfFields;

        $Object.defineProperty(GeneralData.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["getfile", "versioninfo"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        GeneralData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.responseid != null && $Object.hasOwnProperty.call(message, "responseid") && message.responseid !== 0)
                writer.uint32(8).int32(message.responseid);
            if (message.getfile != null && $Object.hasOwnProperty.call(message, "getfile"))
                $root.mtcti3.GetFileResponse.encode(message.getfile, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.versioninfo != null && $Object.hasOwnProperty.call(message, "versioninfo"))
                writer.uint32(58).string(message.versioninfo);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        GeneralData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.GeneralData();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.responseid = value;
                        else
                            delete message.responseid;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.getfile = $root.mtcti3.GetFileResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.getfile);
                        message.payload = "getfile";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.versioninfo = reader.stringVerify();
                        message.payload = "versioninfo";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GeneralData;
    })();

    mtcti3.GetFile = (function() {

        var GetFile = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        GetFile.prototype.cmdinst = 0;
        GetFile.prototype.fname = "";

        GetFile.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.cmdinst != null && $Object.hasOwnProperty.call(message, "cmdinst") && message.cmdinst !== 0)
                writer.uint32(8).int32(message.cmdinst);
            if (message.fname != null && $Object.hasOwnProperty.call(message, "fname") && message.fname !== "")
                writer.uint32(18).string(message.fname);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        GetFile.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.GetFile();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.cmdinst = value;
                        else
                            delete message.cmdinst;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fname = value;
                        else
                            delete message.fname;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GetFile;
    })();

    mtcti3.GetFileResponse = (function() {

        var GetFileResponse = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        GetFileResponse.prototype.cmdinst = 0;
        GetFileResponse.prototype.fname = "";
        GetFileResponse.prototype.result = 0;
        GetFileResponse.prototype.payload = $util.newBuffer([]);

        GetFileResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.cmdinst != null && $Object.hasOwnProperty.call(message, "cmdinst") && message.cmdinst !== 0)
                writer.uint32(8).int32(message.cmdinst);
            if (message.fname != null && $Object.hasOwnProperty.call(message, "fname") && message.fname !== "")
                writer.uint32(18).string(message.fname);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(24).int32(message.result);
            if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                writer.uint32(34).bytes(message.payload);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        GetFileResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.GetFileResponse();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.cmdinst = value;
                        else
                            delete message.cmdinst;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fname = value;
                        else
                            delete message.fname;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.payload = value;
                        else
                            delete message.payload;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GetFileResponse;
    })();

    mtcti3.Subscribe = (function() {

        var Subscribe = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Subscribe.prototype.requestid = 0;
        Subscribe.prototype.subscribe_id = 0;
        Subscribe.prototype.timeout = 0;
        Subscribe.prototype.label = "";
        Subscribe.prototype.presence = null;
        Subscribe.prototype.lines = null;
        Subscribe.prototype.user = null;
        Subscribe.prototype.queue = null;
        Subscribe.prototype.parkserver = null;
        Subscribe.prototype.refreshwrapper = null;

        var $oneOfFields;

        $Object.defineProperty(Subscribe.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["presence", "lines", "user", "queue", "parkserver", "refreshwrapper"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Subscribe.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestid != null && $Object.hasOwnProperty.call(message, "requestid") && message.requestid !== 0)
                writer.uint32(8).int32(message.requestid);
            if (message.subscribe_id != null && $Object.hasOwnProperty.call(message, "subscribe_id") && message.subscribe_id !== 0)
                writer.uint32(16).int32(message.subscribe_id);
            if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout") && message.timeout !== 0)
                writer.uint32(24).int32(message.timeout);
            if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                writer.uint32(34).string(message.label);
            if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                $root.mtcti3.SubscribePresence.encode(message.presence, writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.lines != null && $Object.hasOwnProperty.call(message, "lines"))
                $root.mtcti3.SubscribeLines.encode(message.lines, writer.uint32(322).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.mtcti3.SubscribeUser.encode(message.user, writer.uint32(330).fork(), _depth + 1).ldelim();
            if (message.queue != null && $Object.hasOwnProperty.call(message, "queue"))
                $root.mtcti3.SubscribeQueue.encode(message.queue, writer.uint32(338).fork(), _depth + 1).ldelim();
            if (message.parkserver != null && $Object.hasOwnProperty.call(message, "parkserver"))
                $root.mtcti3.SubscribeParkServer.encode(message.parkserver, writer.uint32(346).fork(), _depth + 1).ldelim();
            if (message.refreshwrapper != null && $Object.hasOwnProperty.call(message, "refreshwrapper"))
                $root.mtcti3.SubscribeRefreshWrapper.encode(message.refreshwrapper, writer.uint32(362).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Subscribe.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Subscribe();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.requestid = value;
                        else
                            delete message.requestid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.subscribe_id = value;
                        else
                            delete message.subscribe_id;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.timeout = value;
                        else
                            delete message.timeout;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.label = value;
                        else
                            delete message.label;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.presence = $root.mtcti3.SubscribePresence.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                        message.payload = "presence";
                        continue;
                    }
                case 40: {
                        if (wireType !== 2)
                            break;
                        message.lines = $root.mtcti3.SubscribeLines.decode(reader, reader.size(), $undefined, _depth + 1, message.lines);
                        message.payload = "lines";
                        continue;
                    }
                case 41: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.mtcti3.SubscribeUser.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        message.payload = "user";
                        continue;
                    }
                case 42: {
                        if (wireType !== 2)
                            break;
                        message.queue = $root.mtcti3.SubscribeQueue.decode(reader, reader.size(), $undefined, _depth + 1, message.queue);
                        message.payload = "queue";
                        continue;
                    }
                case 43: {
                        if (wireType !== 2)
                            break;
                        message.parkserver = $root.mtcti3.SubscribeParkServer.decode(reader, reader.size(), $undefined, _depth + 1, message.parkserver);
                        message.payload = "parkserver";
                        continue;
                    }
                case 45: {
                        if (wireType !== 2)
                            break;
                        message.refreshwrapper = $root.mtcti3.SubscribeRefreshWrapper.decode(reader, reader.size(), $undefined, _depth + 1, message.refreshwrapper);
                        message.payload = "refreshwrapper";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Subscribe;
    })();

    mtcti3.SubscribeCmd = (function() {

        var SubscribeCmd = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeCmd.prototype.requestid = 0;
        SubscribeCmd.prototype.subscribe_id = 0;
        SubscribeCmd.prototype.timeout = null;
        SubscribeCmd.prototype.presence = null;
        SubscribeCmd.prototype.callcontrol = null;
        SubscribeCmd.prototype.user = null;
        SubscribeCmd.prototype.queue = null;

        var $oneOfFields;

        $Object.defineProperty(SubscribeCmd.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["timeout", "presence", "callcontrol", "user", "queue"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        SubscribeCmd.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestid != null && $Object.hasOwnProperty.call(message, "requestid") && message.requestid !== 0)
                writer.uint32(8).int32(message.requestid);
            if (message.subscribe_id != null && $Object.hasOwnProperty.call(message, "subscribe_id") && message.subscribe_id !== 0)
                writer.uint32(16).int32(message.subscribe_id);
            if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                writer.uint32(24).int32(message.timeout);
            if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                $root.mtcti3.UpdatePresence.encode(message.presence, writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.callcontrol != null && $Object.hasOwnProperty.call(message, "callcontrol"))
                $root.mtcti3.UpdateCallControl.encode(message.callcontrol, writer.uint32(114).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.mtcti3.UpdateUser.encode(message.user, writer.uint32(330).fork(), _depth + 1).ldelim();
            if (message.queue != null && $Object.hasOwnProperty.call(message, "queue"))
                $root.mtcti3.UpdateQueue.encode(message.queue, writer.uint32(338).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeCmd.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeCmd();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.requestid = value;
                        else
                            delete message.requestid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.subscribe_id = value;
                        else
                            delete message.subscribe_id;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.timeout = reader.int32();
                        message.payload = "timeout";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.presence = $root.mtcti3.UpdatePresence.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                        message.payload = "presence";
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.callcontrol = $root.mtcti3.UpdateCallControl.decode(reader, reader.size(), $undefined, _depth + 1, message.callcontrol);
                        message.payload = "callcontrol";
                        continue;
                    }
                case 41: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.mtcti3.UpdateUser.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        message.payload = "user";
                        continue;
                    }
                case 42: {
                        if (wireType !== 2)
                            break;
                        message.queue = $root.mtcti3.UpdateQueue.decode(reader, reader.size(), $undefined, _depth + 1, message.queue);
                        message.payload = "queue";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeCmd;
    })();

    mtcti3.SubscribeEnd = (function() {

        var SubscribeEnd = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeEnd.prototype.requestid = 0;
        SubscribeEnd.prototype.subscribe_id = 0;
        SubscribeEnd.prototype.reason = "";

        SubscribeEnd.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestid != null && $Object.hasOwnProperty.call(message, "requestid") && message.requestid !== 0)
                writer.uint32(8).int32(message.requestid);
            if (message.subscribe_id != null && $Object.hasOwnProperty.call(message, "subscribe_id") && message.subscribe_id !== 0)
                writer.uint32(16).int32(message.subscribe_id);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(26).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeEnd.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeEnd();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.requestid = value;
                        else
                            delete message.requestid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.subscribe_id = value;
                        else
                            delete message.subscribe_id;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeEnd;
    })();

    mtcti3.SubscribeTerminated = (function() {

        var SubscribeTerminated = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeTerminated.prototype.subscribe_id = 0;
        SubscribeTerminated.prototype.reason = "";

        SubscribeTerminated.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.subscribe_id != null && $Object.hasOwnProperty.call(message, "subscribe_id") && message.subscribe_id !== 0)
                writer.uint32(8).int32(message.subscribe_id);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(18).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeTerminated.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeTerminated();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.subscribe_id = value;
                        else
                            delete message.subscribe_id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeTerminated;
    })();

    mtcti3.Notify = (function() {

        var Notify = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Notify.prototype.subscribe_id = 0;
        Notify.prototype.notify_id = 0;
        Notify.prototype.label = "";
        Notify.prototype.presence = null;
        Notify.prototype.callcontrol = null;
        Notify.prototype.lines = null;
        Notify.prototype.user = null;
        Notify.prototype.queue = null;
        Notify.prototype.parkserver = null;
        Notify.prototype.refreshwrapper = null;

        var $oneOfFields;

        $Object.defineProperty(Notify.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["presence", "callcontrol", "lines", "user", "queue", "parkserver", "refreshwrapper"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Notify.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.subscribe_id != null && $Object.hasOwnProperty.call(message, "subscribe_id") && message.subscribe_id !== 0)
                writer.uint32(8).int32(message.subscribe_id);
            if (message.notify_id != null && $Object.hasOwnProperty.call(message, "notify_id") && message.notify_id !== 0)
                writer.uint32(16).int32(message.notify_id);
            if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                writer.uint32(26).string(message.label);
            if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                $root.mtcti3.NotifyPresence.encode(message.presence, writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.callcontrol != null && $Object.hasOwnProperty.call(message, "callcontrol"))
                $root.mtcti3.NotifyCallControl.encode(message.callcontrol, writer.uint32(114).fork(), _depth + 1).ldelim();
            if (message.lines != null && $Object.hasOwnProperty.call(message, "lines"))
                $root.mtcti3.NotifyLines.encode(message.lines, writer.uint32(322).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.mtcti3.NotifyUser.encode(message.user, writer.uint32(330).fork(), _depth + 1).ldelim();
            if (message.queue != null && $Object.hasOwnProperty.call(message, "queue"))
                $root.mtcti3.NotifyQueue.encode(message.queue, writer.uint32(338).fork(), _depth + 1).ldelim();
            if (message.parkserver != null && $Object.hasOwnProperty.call(message, "parkserver"))
                $root.mtcti3.NotifyParkServer.encode(message.parkserver, writer.uint32(346).fork(), _depth + 1).ldelim();
            if (message.refreshwrapper != null && $Object.hasOwnProperty.call(message, "refreshwrapper"))
                $root.mtcti3.NotifyRefreshWrapper.encode(message.refreshwrapper, writer.uint32(362).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Notify.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Notify();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.subscribe_id = value;
                        else
                            delete message.subscribe_id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.notify_id = value;
                        else
                            delete message.notify_id;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.label = value;
                        else
                            delete message.label;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.presence = $root.mtcti3.NotifyPresence.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                        message.payload = "presence";
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.callcontrol = $root.mtcti3.NotifyCallControl.decode(reader, reader.size(), $undefined, _depth + 1, message.callcontrol);
                        message.payload = "callcontrol";
                        continue;
                    }
                case 40: {
                        if (wireType !== 2)
                            break;
                        message.lines = $root.mtcti3.NotifyLines.decode(reader, reader.size(), $undefined, _depth + 1, message.lines);
                        message.payload = "lines";
                        continue;
                    }
                case 41: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.mtcti3.NotifyUser.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        message.payload = "user";
                        continue;
                    }
                case 42: {
                        if (wireType !== 2)
                            break;
                        message.queue = $root.mtcti3.NotifyQueue.decode(reader, reader.size(), $undefined, _depth + 1, message.queue);
                        message.payload = "queue";
                        continue;
                    }
                case 43: {
                        if (wireType !== 2)
                            break;
                        message.parkserver = $root.mtcti3.NotifyParkServer.decode(reader, reader.size(), $undefined, _depth + 1, message.parkserver);
                        message.payload = "parkserver";
                        continue;
                    }
                case 45: {
                        if (wireType !== 2)
                            break;
                        message.refreshwrapper = $root.mtcti3.NotifyRefreshWrapper.decode(reader, reader.size(), $undefined, _depth + 1, message.refreshwrapper);
                        message.payload = "refreshwrapper";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Notify;
    })();

    mtcti3.NotifyAck = (function() {

        var NotifyAck = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyAck.prototype.subscribe_id = 0;
        NotifyAck.prototype.notify_id = 0;

        NotifyAck.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.subscribe_id != null && $Object.hasOwnProperty.call(message, "subscribe_id") && message.subscribe_id !== 0)
                writer.uint32(8).int32(message.subscribe_id);
            if (message.notify_id != null && $Object.hasOwnProperty.call(message, "notify_id") && message.notify_id !== 0)
                writer.uint32(16).int32(message.notify_id);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyAck.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyAck();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.subscribe_id = value;
                        else
                            delete message.subscribe_id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.notify_id = value;
                        else
                            delete message.notify_id;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyAck;
    })();

    mtcti3.SubscribeLines = (function() {

        var SubscribeLines = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeLines.prototype.flags = 0;

        SubscribeLines.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(8).int32(message.flags);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeLines.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeLines();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeLines;
    })();

    mtcti3.NotifyLines = (function() {

        var NotifyLines = function (properties) {
            this.adduser = [];
            this.addqueue = [];
            this.deleteuser = [];
            this.deletequeue = [];
            this.changeuser = [];
            this.changequeue = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyLines.prototype.flags = 0;
        NotifyLines.prototype.adduser = $util.emptyArray;
        NotifyLines.prototype.addqueue = $util.emptyArray;
        NotifyLines.prototype.deleteuser = $util.emptyArray;
        NotifyLines.prototype.deletequeue = $util.emptyArray;
        NotifyLines.prototype.changeuser = $util.emptyArray;
        NotifyLines.prototype.changequeue = $util.emptyArray;

        NotifyLines.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(8).int32(message.flags);
            if (message.adduser != null && message.adduser.length)
                for (var i = 0; i < message.adduser.length; ++i)
                    $root.mtcti3.LinesUser.encode(message.adduser[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.addqueue != null && message.addqueue.length)
                for (var i = 0; i < message.addqueue.length; ++i)
                    $root.mtcti3.LinesQueue.encode(message.addqueue[i], writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.deleteuser != null && message.deleteuser.length)
                for (var i = 0; i < message.deleteuser.length; ++i)
                    $root.mtcti3.LinesUser.encode(message.deleteuser[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.deletequeue != null && message.deletequeue.length)
                for (var i = 0; i < message.deletequeue.length; ++i)
                    $root.mtcti3.LinesQueue.encode(message.deletequeue[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.changeuser != null && message.changeuser.length)
                for (var i = 0; i < message.changeuser.length; ++i)
                    $root.mtcti3.LinesUser.encode(message.changeuser[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.changequeue != null && message.changequeue.length)
                for (var i = 0; i < message.changequeue.length; ++i)
                    $root.mtcti3.LinesQueue.encode(message.changequeue[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyLines.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyLines();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.adduser && message.adduser.length))
                            message.adduser = [];
                        message.adduser.push($root.mtcti3.LinesUser.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.addqueue && message.addqueue.length))
                            message.addqueue = [];
                        message.addqueue.push($root.mtcti3.LinesQueue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.deleteuser && message.deleteuser.length))
                            message.deleteuser = [];
                        message.deleteuser.push($root.mtcti3.LinesUser.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.deletequeue && message.deletequeue.length))
                            message.deletequeue = [];
                        message.deletequeue.push($root.mtcti3.LinesQueue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.changeuser && message.changeuser.length))
                            message.changeuser = [];
                        message.changeuser.push($root.mtcti3.LinesUser.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.changequeue && message.changequeue.length))
                            message.changequeue = [];
                        message.changequeue.push($root.mtcti3.LinesQueue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyLines;
    })();

    mtcti3.LinesUser = (function() {

        var LinesUser = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        LinesUser.prototype.guid = $util.newBuffer([]);
        LinesUser.prototype.extn = "";
        LinesUser.prototype.name = "";

        LinesUser.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.guid != null && $Object.hasOwnProperty.call(message, "guid") && message.guid.length)
                writer.uint32(10).bytes(message.guid);
            if (message.extn != null && $Object.hasOwnProperty.call(message, "extn") && message.extn !== "")
                writer.uint32(18).string(message.extn);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(26).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        LinesUser.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.LinesUser();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.guid = value;
                        else
                            delete message.guid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.extn = value;
                        else
                            delete message.extn;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LinesUser;
    })();

    mtcti3.LinesQueue = (function() {

        var LinesQueue = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        LinesQueue.prototype.guid = $util.newBuffer([]);
        LinesQueue.prototype.extn = "";
        LinesQueue.prototype.name = "";

        LinesQueue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.guid != null && $Object.hasOwnProperty.call(message, "guid") && message.guid.length)
                writer.uint32(10).bytes(message.guid);
            if (message.extn != null && $Object.hasOwnProperty.call(message, "extn") && message.extn !== "")
                writer.uint32(18).string(message.extn);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(26).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        LinesQueue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.LinesQueue();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.guid = value;
                        else
                            delete message.guid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.extn = value;
                        else
                            delete message.extn;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LinesQueue;
    })();

    mtcti3.SubscribeUser = (function() {

        var SubscribeUser = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeUser.prototype.guid = $util.newBuffer([]);
        SubscribeUser.prototype.flags = 0;
        SubscribeUser.prototype.ccflags = 0;

        SubscribeUser.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.guid != null && $Object.hasOwnProperty.call(message, "guid") && message.guid.length)
                writer.uint32(10).bytes(message.guid);
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(16).int32(message.flags);
            if (message.ccflags != null && $Object.hasOwnProperty.call(message, "ccflags") && message.ccflags !== 0)
                writer.uint32(24).int32(message.ccflags);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeUser.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeUser();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.guid = value;
                        else
                            delete message.guid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.ccflags = value;
                        else
                            delete message.ccflags;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeUser;
    })();

    mtcti3.NotifyUser = (function() {

        var NotifyUser = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyUser.prototype.extn = "";
        NotifyUser.prototype.name = "";
        NotifyUser.prototype.fullname = "";
        NotifyUser.prototype.katakananame = "";
        NotifyUser.prototype.email = "";
        NotifyUser.prototype.featuresavailable = 0;
        NotifyUser.prototype.language = "";
        NotifyUser.prototype.dnd = false;
        NotifyUser.prototype.barred = false;
        NotifyUser.prototype.xdirectory = false;
        NotifyUser.prototype.voicemail = false;
        NotifyUser.prototype.loggedinextn = "";
        NotifyUser.prototype.extnfault = false;
        NotifyUser.prototype.loggedoff = false;
        NotifyUser.prototype.absence = null;
        NotifyUser.prototype.mailbox = null;
        NotifyUser.prototype.app = "";
        NotifyUser.prototype.noapphandler = false;
        NotifyUser.prototype.ec500 = false;
        NotifyUser.prototype.fwdu = false;
        NotifyUser.prototype.fwdb = false;
        NotifyUser.prototype.fwdna = false;
        NotifyUser.prototype.fwdhg = false;
        NotifyUser.prototype.fwdunumber = "";
        NotifyUser.prototype.fwdbnumber = "";
        NotifyUser.prototype.fwdtovm = false;
        NotifyUser.prototype.offswitch = false;

        NotifyUser.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.extn != null && $Object.hasOwnProperty.call(message, "extn") && message.extn !== "")
                writer.uint32(18).string(message.extn);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(26).string(message.name);
            if (message.fullname != null && $Object.hasOwnProperty.call(message, "fullname") && message.fullname !== "")
                writer.uint32(34).string(message.fullname);
            if (message.katakananame != null && $Object.hasOwnProperty.call(message, "katakananame") && message.katakananame !== "")
                writer.uint32(42).string(message.katakananame);
            if (message.email != null && $Object.hasOwnProperty.call(message, "email") && message.email !== "")
                writer.uint32(50).string(message.email);
            if (message.featuresavailable != null && $Object.hasOwnProperty.call(message, "featuresavailable") && message.featuresavailable !== 0)
                writer.uint32(56).int32(message.featuresavailable);
            if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                writer.uint32(66).string(message.language);
            if (message.dnd != null && $Object.hasOwnProperty.call(message, "dnd") && message.dnd !== false)
                writer.uint32(72).bool(message.dnd);
            if (message.barred != null && $Object.hasOwnProperty.call(message, "barred") && message.barred !== false)
                writer.uint32(80).bool(message.barred);
            if (message.xdirectory != null && $Object.hasOwnProperty.call(message, "xdirectory") && message.xdirectory !== false)
                writer.uint32(88).bool(message.xdirectory);
            if (message.voicemail != null && $Object.hasOwnProperty.call(message, "voicemail") && message.voicemail !== false)
                writer.uint32(96).bool(message.voicemail);
            if (message.loggedinextn != null && $Object.hasOwnProperty.call(message, "loggedinextn") && message.loggedinextn !== "")
                writer.uint32(106).string(message.loggedinextn);
            if (message.extnfault != null && $Object.hasOwnProperty.call(message, "extnfault") && message.extnfault !== false)
                writer.uint32(112).bool(message.extnfault);
            if (message.loggedoff != null && $Object.hasOwnProperty.call(message, "loggedoff") && message.loggedoff !== false)
                writer.uint32(120).bool(message.loggedoff);
            if (message.absence != null && $Object.hasOwnProperty.call(message, "absence"))
                $root.mtcti3.Absence.encode(message.absence, writer.uint32(130).fork(), _depth + 1).ldelim();
            if (message.mailbox != null && $Object.hasOwnProperty.call(message, "mailbox"))
                $root.mtcti3.Mailbox.encode(message.mailbox, writer.uint32(138).fork(), _depth + 1).ldelim();
            if (message.app != null && $Object.hasOwnProperty.call(message, "app") && message.app !== "")
                writer.uint32(146).string(message.app);
            if (message.noapphandler != null && $Object.hasOwnProperty.call(message, "noapphandler") && message.noapphandler !== false)
                writer.uint32(152).bool(message.noapphandler);
            if (message.ec500 != null && $Object.hasOwnProperty.call(message, "ec500") && message.ec500 !== false)
                writer.uint32(160).bool(message.ec500);
            if (message.fwdu != null && $Object.hasOwnProperty.call(message, "fwdu") && message.fwdu !== false)
                writer.uint32(168).bool(message.fwdu);
            if (message.fwdb != null && $Object.hasOwnProperty.call(message, "fwdb") && message.fwdb !== false)
                writer.uint32(176).bool(message.fwdb);
            if (message.fwdna != null && $Object.hasOwnProperty.call(message, "fwdna") && message.fwdna !== false)
                writer.uint32(184).bool(message.fwdna);
            if (message.fwdhg != null && $Object.hasOwnProperty.call(message, "fwdhg") && message.fwdhg !== false)
                writer.uint32(192).bool(message.fwdhg);
            if (message.fwdunumber != null && $Object.hasOwnProperty.call(message, "fwdunumber") && message.fwdunumber !== "")
                writer.uint32(202).string(message.fwdunumber);
            if (message.fwdbnumber != null && $Object.hasOwnProperty.call(message, "fwdbnumber") && message.fwdbnumber !== "")
                writer.uint32(210).string(message.fwdbnumber);
            if (message.fwdtovm != null && $Object.hasOwnProperty.call(message, "fwdtovm") && message.fwdtovm !== false)
                writer.uint32(216).bool(message.fwdtovm);
            if (message.offswitch != null && $Object.hasOwnProperty.call(message, "offswitch") && message.offswitch !== false)
                writer.uint32(224).bool(message.offswitch);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyUser.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyUser();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.extn = value;
                        else
                            delete message.extn;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fullname = value;
                        else
                            delete message.fullname;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.katakananame = value;
                        else
                            delete message.katakananame;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.email = value;
                        else
                            delete message.email;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.featuresavailable = value;
                        else
                            delete message.featuresavailable;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.language = value;
                        else
                            delete message.language;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.dnd = value;
                        else
                            delete message.dnd;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.barred = value;
                        else
                            delete message.barred;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.xdirectory = value;
                        else
                            delete message.xdirectory;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.voicemail = value;
                        else
                            delete message.voicemail;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.loggedinextn = value;
                        else
                            delete message.loggedinextn;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.extnfault = value;
                        else
                            delete message.extnfault;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.loggedoff = value;
                        else
                            delete message.loggedoff;
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.absence = $root.mtcti3.Absence.decode(reader, reader.size(), $undefined, _depth + 1, message.absence);
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        message.mailbox = $root.mtcti3.Mailbox.decode(reader, reader.size(), $undefined, _depth + 1, message.mailbox);
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.app = value;
                        else
                            delete message.app;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.noapphandler = value;
                        else
                            delete message.noapphandler;
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.ec500 = value;
                        else
                            delete message.ec500;
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fwdu = value;
                        else
                            delete message.fwdu;
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fwdb = value;
                        else
                            delete message.fwdb;
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fwdna = value;
                        else
                            delete message.fwdna;
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fwdhg = value;
                        else
                            delete message.fwdhg;
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fwdunumber = value;
                        else
                            delete message.fwdunumber;
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fwdbnumber = value;
                        else
                            delete message.fwdbnumber;
                        continue;
                    }
                case 27: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fwdtovm = value;
                        else
                            delete message.fwdtovm;
                        continue;
                    }
                case 28: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.offswitch = value;
                        else
                            delete message.offswitch;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyUser;
    })();

    mtcti3.UpdateUser = (function() {

        var UpdateUser = function (properties) {
            this.shortcodedata = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateUser.prototype.sac = null;
        UpdateUser.prototype.absence = null;
        UpdateUser.prototype.ec500 = null;
        UpdateUser.prototype.shortcodedata = $util.emptyArray;
        UpdateUser.prototype.loginextn = null;
        UpdateUser.prototype.app = null;
        UpdateUser.prototype.fwdu = null;

        UpdateUser.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sac != null && $Object.hasOwnProperty.call(message, "sac"))
                $root.mtcti3.UpdateUserSAC.encode(message.sac, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.absence != null && $Object.hasOwnProperty.call(message, "absence"))
                $root.mtcti3.UpdateUserAbsence.encode(message.absence, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.ec500 != null && $Object.hasOwnProperty.call(message, "ec500"))
                $root.mtcti3.UpdateUserEC500.encode(message.ec500, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.shortcodedata != null && message.shortcodedata.length)
                for (var i = 0; i < message.shortcodedata.length; ++i)
                    $root.mtcti3.ShortCodeData.encode(message.shortcodedata[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.loginextn != null && $Object.hasOwnProperty.call(message, "loginextn"))
                $root.mtcti3.UpdateUserLoginExtn.encode(message.loginextn, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.app != null && $Object.hasOwnProperty.call(message, "app"))
                $root.mtcti3.UpdateUserApp.encode(message.app, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.fwdu != null && $Object.hasOwnProperty.call(message, "fwdu"))
                $root.mtcti3.UpdateUserFwdU.encode(message.fwdu, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateUser.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateUser();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.sac = $root.mtcti3.UpdateUserSAC.decode(reader, reader.size(), $undefined, _depth + 1, message.sac);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.absence = $root.mtcti3.UpdateUserAbsence.decode(reader, reader.size(), $undefined, _depth + 1, message.absence);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.ec500 = $root.mtcti3.UpdateUserEC500.decode(reader, reader.size(), $undefined, _depth + 1, message.ec500);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.shortcodedata && message.shortcodedata.length))
                            message.shortcodedata = [];
                        message.shortcodedata.push($root.mtcti3.ShortCodeData.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.loginextn = $root.mtcti3.UpdateUserLoginExtn.decode(reader, reader.size(), $undefined, _depth + 1, message.loginextn);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.app = $root.mtcti3.UpdateUserApp.decode(reader, reader.size(), $undefined, _depth + 1, message.app);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.fwdu = $root.mtcti3.UpdateUserFwdU.decode(reader, reader.size(), $undefined, _depth + 1, message.fwdu);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateUser;
    })();

    mtcti3.UpdateUserSAC = (function() {

        var UpdateUserSAC = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateUserSAC.prototype.set = 0;

        UpdateUserSAC.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.set != null && $Object.hasOwnProperty.call(message, "set") && message.set !== 0)
                writer.uint32(8).int32(message.set);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateUserSAC.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateUserSAC();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.set = value;
                        else
                            delete message.set;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateUserSAC;
    })();

    mtcti3.UpdateUserEC500 = (function() {

        var UpdateUserEC500 = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateUserEC500.prototype.set = 0;

        UpdateUserEC500.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.set != null && $Object.hasOwnProperty.call(message, "set") && message.set !== 0)
                writer.uint32(8).int32(message.set);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateUserEC500.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateUserEC500();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.set = value;
                        else
                            delete message.set;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateUserEC500;
    })();

    mtcti3.UpdateUserAbsence = (function() {

        var UpdateUserAbsence = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateUserAbsence.prototype.set = 0;
        UpdateUserAbsence.prototype.absence = null;

        UpdateUserAbsence.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.set != null && $Object.hasOwnProperty.call(message, "set") && message.set !== 0)
                writer.uint32(8).int32(message.set);
            if (message.absence != null && $Object.hasOwnProperty.call(message, "absence"))
                $root.mtcti3.Absence.encode(message.absence, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateUserAbsence.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateUserAbsence();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.set = value;
                        else
                            delete message.set;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.absence = $root.mtcti3.Absence.decode(reader, reader.size(), $undefined, _depth + 1, message.absence);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateUserAbsence;
    })();

    mtcti3.UpdateUserLoginExtn = (function() {

        var UpdateUserLoginExtn = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateUserLoginExtn.prototype.extn = "";
        UpdateUserLoginExtn.prototype.password = "";
        UpdateUserLoginExtn.prototype.teleworkerconnection = null;

        UpdateUserLoginExtn.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.extn != null && $Object.hasOwnProperty.call(message, "extn") && message.extn !== "")
                writer.uint32(10).string(message.extn);
            if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password !== "")
                writer.uint32(18).string(message.password);
            if (message.teleworkerconnection != null && $Object.hasOwnProperty.call(message, "teleworkerconnection"))
                $root.mtcti3.TeleworkerConnection.encode(message.teleworkerconnection, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateUserLoginExtn.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateUserLoginExtn();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.extn = value;
                        else
                            delete message.extn;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.password = value;
                        else
                            delete message.password;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.teleworkerconnection = $root.mtcti3.TeleworkerConnection.decode(reader, reader.size(), $undefined, _depth + 1, message.teleworkerconnection);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateUserLoginExtn;
    })();

    mtcti3.TeleworkerConnection = (function() {

        var TeleworkerConnection = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        TeleworkerConnection.prototype.number = "";
        TeleworkerConnection.prototype.holdlineopen = false;
        TeleworkerConnection.prototype.testconnection = 0;

        TeleworkerConnection.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== "")
                writer.uint32(10).string(message.number);
            if (message.holdlineopen != null && $Object.hasOwnProperty.call(message, "holdlineopen") && message.holdlineopen !== false)
                writer.uint32(16).bool(message.holdlineopen);
            if (message.testconnection != null && $Object.hasOwnProperty.call(message, "testconnection") && message.testconnection !== 0)
                writer.uint32(24).int32(message.testconnection);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        TeleworkerConnection.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.TeleworkerConnection();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.holdlineopen = value;
                        else
                            delete message.holdlineopen;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.testconnection = value;
                        else
                            delete message.testconnection;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return TeleworkerConnection;
    })();

    mtcti3.UpdateUserApp = (function() {

        var UpdateUserApp = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateUserApp.prototype.value = "";
        UpdateUserApp.prototype.makelive = false;
        UpdateUserApp.prototype.makedead = false;

        UpdateUserApp.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(10).string(message.value);
            if (message.makelive != null && $Object.hasOwnProperty.call(message, "makelive") && message.makelive !== false)
                writer.uint32(16).bool(message.makelive);
            if (message.makedead != null && $Object.hasOwnProperty.call(message, "makedead") && message.makedead !== false)
                writer.uint32(24).bool(message.makedead);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateUserApp.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateUserApp();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.makelive = value;
                        else
                            delete message.makelive;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.makedead = value;
                        else
                            delete message.makedead;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateUserApp;
    })();

    mtcti3.UpdateUserFwdU = (function() {

        var UpdateUserFwdU = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateUserFwdU.prototype.set = false;
        UpdateUserFwdU.prototype.fwdu_number = "";
        UpdateUserFwdU.prototype.fwdtovm = false;

        UpdateUserFwdU.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.set != null && $Object.hasOwnProperty.call(message, "set") && message.set !== false)
                writer.uint32(8).bool(message.set);
            if (message.fwdu_number != null && $Object.hasOwnProperty.call(message, "fwdu_number") && message.fwdu_number !== "")
                writer.uint32(18).string(message.fwdu_number);
            if (message.fwdtovm != null && $Object.hasOwnProperty.call(message, "fwdtovm") && message.fwdtovm !== false)
                writer.uint32(24).bool(message.fwdtovm);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateUserFwdU.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateUserFwdU();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.set = value;
                        else
                            delete message.set;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.fwdu_number = value;
                        else
                            delete message.fwdu_number;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fwdtovm = value;
                        else
                            delete message.fwdtovm;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateUserFwdU;
    })();

    mtcti3.ShortCodeData = (function() {

        var ShortCodeData = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ShortCodeData.prototype.code = 0;
        ShortCodeData.prototype.val = "";
        ShortCodeData.prototype.onbehalf = "";

        ShortCodeData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                writer.uint32(8).int32(message.code);
            if (message.val != null && $Object.hasOwnProperty.call(message, "val") && message.val !== "")
                writer.uint32(18).string(message.val);
            if (message.onbehalf != null && $Object.hasOwnProperty.call(message, "onbehalf") && message.onbehalf !== "")
                writer.uint32(26).string(message.onbehalf);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ShortCodeData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.ShortCodeData();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.code = value;
                        else
                            delete message.code;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.val = value;
                        else
                            delete message.val;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.onbehalf = value;
                        else
                            delete message.onbehalf;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ShortCodeData;
    })();

    mtcti3.SubscribeQueue = (function() {

        var SubscribeQueue = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeQueue.prototype.guid = $util.newBuffer([]);
        SubscribeQueue.prototype.flags = 0;
        SubscribeQueue.prototype.ccflags = 0;
        SubscribeQueue.prototype.name = "";

        SubscribeQueue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.guid != null && $Object.hasOwnProperty.call(message, "guid") && message.guid.length)
                writer.uint32(10).bytes(message.guid);
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(16).int32(message.flags);
            if (message.ccflags != null && $Object.hasOwnProperty.call(message, "ccflags") && message.ccflags !== 0)
                writer.uint32(24).int32(message.ccflags);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(34).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeQueue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeQueue();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.guid = value;
                        else
                            delete message.guid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.ccflags = value;
                        else
                            delete message.ccflags;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeQueue;
    })();

    mtcti3.NotifyQueue = (function() {

        var NotifyQueue = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyQueue.prototype.extn = "";
        NotifyQueue.prototype.name = "";
        NotifyQueue.prototype.katakananame = "";
        NotifyQueue.prototype.email = "";
        NotifyQueue.prototype.ringmode = 0;
        NotifyQueue.prototype.noanswertime = 0;
        NotifyQueue.prototype.voicemail = false;
        NotifyQueue.prototype.voicemailtime = 0;
        NotifyQueue.prototype.servicemode = 0;
        NotifyQueue.prototype.queuemembers = null;
        NotifyQueue.prototype.mailbox = null;

        NotifyQueue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.extn != null && $Object.hasOwnProperty.call(message, "extn") && message.extn !== "")
                writer.uint32(18).string(message.extn);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(26).string(message.name);
            if (message.katakananame != null && $Object.hasOwnProperty.call(message, "katakananame") && message.katakananame !== "")
                writer.uint32(34).string(message.katakananame);
            if (message.email != null && $Object.hasOwnProperty.call(message, "email") && message.email !== "")
                writer.uint32(42).string(message.email);
            if (message.ringmode != null && $Object.hasOwnProperty.call(message, "ringmode") && message.ringmode !== 0)
                writer.uint32(48).int32(message.ringmode);
            if (message.noanswertime != null && $Object.hasOwnProperty.call(message, "noanswertime") && message.noanswertime !== 0)
                writer.uint32(56).int32(message.noanswertime);
            if (message.voicemail != null && $Object.hasOwnProperty.call(message, "voicemail") && message.voicemail !== false)
                writer.uint32(64).bool(message.voicemail);
            if (message.voicemailtime != null && $Object.hasOwnProperty.call(message, "voicemailtime") && message.voicemailtime !== 0)
                writer.uint32(72).int32(message.voicemailtime);
            if (message.servicemode != null && $Object.hasOwnProperty.call(message, "servicemode") && message.servicemode !== 0)
                writer.uint32(80).int32(message.servicemode);
            if (message.queuemembers != null && $Object.hasOwnProperty.call(message, "queuemembers"))
                $root.mtcti3.QueueMembers.encode(message.queuemembers, writer.uint32(90).fork(), _depth + 1).ldelim();
            if (message.mailbox != null && $Object.hasOwnProperty.call(message, "mailbox"))
                $root.mtcti3.Mailbox.encode(message.mailbox, writer.uint32(98).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyQueue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyQueue();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.extn = value;
                        else
                            delete message.extn;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.katakananame = value;
                        else
                            delete message.katakananame;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.email = value;
                        else
                            delete message.email;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.ringmode = value;
                        else
                            delete message.ringmode;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.noanswertime = value;
                        else
                            delete message.noanswertime;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.voicemail = value;
                        else
                            delete message.voicemail;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.voicemailtime = value;
                        else
                            delete message.voicemailtime;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.servicemode = value;
                        else
                            delete message.servicemode;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.queuemembers = $root.mtcti3.QueueMembers.decode(reader, reader.size(), $undefined, _depth + 1, message.queuemembers);
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.mailbox = $root.mtcti3.Mailbox.decode(reader, reader.size(), $undefined, _depth + 1, message.mailbox);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        NotifyQueue.ServiceMode = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "Unset"] = 0;
            values[valuesById[1] = "Active"] = 1;
            values[valuesById[2] = "NS"] = 2;
            values[valuesById[3] = "OOS"] = 3;
            return values;
        })();

        return NotifyQueue;
    })();

    mtcti3.UpdateQueue = (function() {

        var UpdateQueue = function (properties) {
            this.addmember = [];
            this.deletemember = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateQueue.prototype.setservicemode = null;
        UpdateQueue.prototype.setvoicemail = null;
        UpdateQueue.prototype.members = null;
        UpdateQueue.prototype.addmember = $util.emptyArray;
        UpdateQueue.prototype.deletemember = $util.emptyArray;

        UpdateQueue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.setservicemode != null && $Object.hasOwnProperty.call(message, "setservicemode"))
                $root.mtcti3.SetServiceMode.encode(message.setservicemode, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.setvoicemail != null && $Object.hasOwnProperty.call(message, "setvoicemail"))
                $root.mtcti3.SetVoicemail.encode(message.setvoicemail, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.members != null && $Object.hasOwnProperty.call(message, "members"))
                $root.mtcti3.QueueMembers.encode(message.members, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.addmember != null && message.addmember.length)
                for (var i = 0; i < message.addmember.length; ++i)
                    $root.mtcti3.QueueMember.encode(message.addmember[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.deletemember != null && message.deletemember.length)
                for (var i = 0; i < message.deletemember.length; ++i)
                    $root.mtcti3.QueueMember.encode(message.deletemember[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateQueue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateQueue();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.setservicemode = $root.mtcti3.SetServiceMode.decode(reader, reader.size(), $undefined, _depth + 1, message.setservicemode);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.setvoicemail = $root.mtcti3.SetVoicemail.decode(reader, reader.size(), $undefined, _depth + 1, message.setvoicemail);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.members = $root.mtcti3.QueueMembers.decode(reader, reader.size(), $undefined, _depth + 1, message.members);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.addmember && message.addmember.length))
                            message.addmember = [];
                        message.addmember.push($root.mtcti3.QueueMember.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.deletemember && message.deletemember.length))
                            message.deletemember = [];
                        message.deletemember.push($root.mtcti3.QueueMember.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateQueue;
    })();

    mtcti3.SetVoicemail = (function() {

        var SetVoicemail = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SetVoicemail.prototype.enabled = false;

        SetVoicemail.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled") && message.enabled !== false)
                writer.uint32(8).bool(message.enabled);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SetVoicemail.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SetVoicemail();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.enabled = value;
                        else
                            delete message.enabled;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SetVoicemail;
    })();

    mtcti3.SetServiceMode = (function() {

        var SetServiceMode = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SetServiceMode.prototype.servicemode = 0;

        SetServiceMode.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.servicemode != null && $Object.hasOwnProperty.call(message, "servicemode") && message.servicemode !== 0)
                writer.uint32(8).int32(message.servicemode);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SetServiceMode.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SetServiceMode();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.servicemode = value;
                        else
                            delete message.servicemode;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        SetServiceMode.ServiceMode = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "Unset"] = 0;
            values[valuesById[1] = "Active"] = 1;
            values[valuesById[2] = "NS"] = 2;
            values[valuesById[3] = "OOS"] = 3;
            return values;
        })();

        return SetServiceMode;
    })();

    mtcti3.QueueMember = (function() {

        var QueueMember = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        QueueMember.prototype.extn = "";
        QueueMember.prototype.disabled = false;

        QueueMember.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.extn != null && $Object.hasOwnProperty.call(message, "extn") && message.extn !== "")
                writer.uint32(10).string(message.extn);
            if (message.disabled != null && $Object.hasOwnProperty.call(message, "disabled") && message.disabled !== false)
                writer.uint32(16).bool(message.disabled);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        QueueMember.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.QueueMember();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.extn = value;
                        else
                            delete message.extn;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.disabled = value;
                        else
                            delete message.disabled;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return QueueMember;
    })();

    mtcti3.QueueMembers = (function() {

        var QueueMembers = function (properties) {
            this.member = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        QueueMembers.prototype.member = $util.emptyArray;

        QueueMembers.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.member != null && message.member.length)
                for (var i = 0; i < message.member.length; ++i)
                    $root.mtcti3.QueueMember.encode(message.member[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        QueueMembers.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.QueueMembers();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.member && message.member.length))
                            message.member = [];
                        message.member.push($root.mtcti3.QueueMember.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return QueueMembers;
    })();

    mtcti3.Mailbox = (function() {

        var Mailbox = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Mailbox.prototype.newmessages = 0;
        Mailbox.prototype.oldmessages = 0;
        Mailbox.prototype.savedmessages = 0;

        Mailbox.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.newmessages != null && $Object.hasOwnProperty.call(message, "newmessages") && message.newmessages !== 0)
                writer.uint32(8).int32(message.newmessages);
            if (message.oldmessages != null && $Object.hasOwnProperty.call(message, "oldmessages") && message.oldmessages !== 0)
                writer.uint32(16).int32(message.oldmessages);
            if (message.savedmessages != null && $Object.hasOwnProperty.call(message, "savedmessages") && message.savedmessages !== 0)
                writer.uint32(24).int32(message.savedmessages);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Mailbox.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Mailbox();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.newmessages = value;
                        else
                            delete message.newmessages;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.oldmessages = value;
                        else
                            delete message.oldmessages;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.savedmessages = value;
                        else
                            delete message.savedmessages;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Mailbox;
    })();

    mtcti3.SubscribePresence = (function() {

        var SubscribePresence = function (properties) {
            this.entry = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribePresence.prototype.entry = $util.emptyArray;
        SubscribePresence.prototype.flags = 0;

        SubscribePresence.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.entry != null && message.entry.length)
                for (var i = 0; i < message.entry.length; ++i)
                    $root.mtcti3.Presentity.encode(message.entry[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(16).int32(message.flags);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribePresence.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribePresence();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.entry && message.entry.length))
                            message.entry = [];
                        message.entry.push($root.mtcti3.Presentity.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribePresence;
    })();

    mtcti3.UpdatePresence = (function() {

        var UpdatePresence = function (properties) {
            this.add = [];
            this.remove = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdatePresence.prototype.add = $util.emptyArray;
        UpdatePresence.prototype.remove = $util.emptyArray;

        UpdatePresence.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.add != null && message.add.length)
                for (var i = 0; i < message.add.length; ++i)
                    $root.mtcti3.Presentity.encode(message.add[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.remove != null && message.remove.length)
                for (var i = 0; i < message.remove.length; ++i)
                    $root.mtcti3.Presentity.encode(message.remove[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdatePresence.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdatePresence();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.add && message.add.length))
                            message.add = [];
                        message.add.push($root.mtcti3.Presentity.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.remove && message.remove.length))
                            message.remove = [];
                        message.remove.push($root.mtcti3.Presentity.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdatePresence;
    })();

    mtcti3.Presentity = (function() {

        var Presentity = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Presentity.prototype.presentity = "";
        Presentity.prototype.lref = 0;

        Presentity.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.presentity != null && $Object.hasOwnProperty.call(message, "presentity") && message.presentity !== "")
                writer.uint32(10).string(message.presentity);
            if (message.lref != null && $Object.hasOwnProperty.call(message, "lref") && message.lref !== 0)
                writer.uint32(16).int32(message.lref);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Presentity.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Presentity();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.presentity = value;
                        else
                            delete message.presentity;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.lref = value;
                        else
                            delete message.lref;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Presentity;
    })();

    mtcti3.NotifyPresence = (function() {

        var NotifyPresence = function (properties) {
            this.entry = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyPresence.prototype.full = 0;
        NotifyPresence.prototype.entry = $util.emptyArray;

        NotifyPresence.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.full != null && $Object.hasOwnProperty.call(message, "full") && message.full !== 0)
                writer.uint32(8).int32(message.full);
            if (message.entry != null && message.entry.length)
                for (var i = 0; i < message.entry.length; ++i)
                    $root.mtcti3.NotifyPresentity.encode(message.entry[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyPresence.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyPresence();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.full = value;
                        else
                            delete message.full;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.entry && message.entry.length))
                            message.entry = [];
                        message.entry.push($root.mtcti3.NotifyPresentity.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyPresence;
    })();

    mtcti3.NotifyPresentity = (function() {

        var NotifyPresentity = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyPresentity.prototype.presentity = "";
        NotifyPresentity.prototype.lref = 0;
        NotifyPresentity.prototype.sac = false;
        NotifyPresentity.prototype.phonestate = 0;
        NotifyPresentity.prototype.absence = null;
        NotifyPresentity.prototype.app = "";
        NotifyPresentity.prototype.fwdu = false;
        NotifyPresentity.prototype.vmunread_messages = 0;
        NotifyPresentity.prototype.noapphandler = false;

        NotifyPresentity.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.presentity != null && $Object.hasOwnProperty.call(message, "presentity") && message.presentity !== "")
                writer.uint32(10).string(message.presentity);
            if (message.lref != null && $Object.hasOwnProperty.call(message, "lref") && message.lref !== 0)
                writer.uint32(16).int32(message.lref);
            if (message.sac != null && $Object.hasOwnProperty.call(message, "sac") && message.sac !== false)
                writer.uint32(24).bool(message.sac);
            if (message.phonestate != null && $Object.hasOwnProperty.call(message, "phonestate") && message.phonestate !== 0)
                writer.uint32(32).int32(message.phonestate);
            if (message.absence != null && $Object.hasOwnProperty.call(message, "absence"))
                $root.mtcti3.Absence.encode(message.absence, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.app != null && $Object.hasOwnProperty.call(message, "app") && message.app !== "")
                writer.uint32(50).string(message.app);
            if (message.fwdu != null && $Object.hasOwnProperty.call(message, "fwdu") && message.fwdu !== false)
                writer.uint32(56).bool(message.fwdu);
            if (message.vmunread_messages != null && $Object.hasOwnProperty.call(message, "vmunread_messages") && message.vmunread_messages !== 0)
                writer.uint32(64).int32(message.vmunread_messages);
            if (message.noapphandler != null && $Object.hasOwnProperty.call(message, "noapphandler") && message.noapphandler !== false)
                writer.uint32(72).bool(message.noapphandler);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyPresentity.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyPresentity();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.presentity = value;
                        else
                            delete message.presentity;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.lref = value;
                        else
                            delete message.lref;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.sac = value;
                        else
                            delete message.sac;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.phonestate = value;
                        else
                            delete message.phonestate;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.absence = $root.mtcti3.Absence.decode(reader, reader.size(), $undefined, _depth + 1, message.absence);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.app = value;
                        else
                            delete message.app;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fwdu = value;
                        else
                            delete message.fwdu;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.vmunread_messages = value;
                        else
                            delete message.vmunread_messages;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.noapphandler = value;
                        else
                            delete message.noapphandler;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyPresentity;
    })();

    mtcti3.Absence = (function() {

        var Absence = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Absence.prototype.msg = 0;
        Absence.prototype.str = "";

        Absence.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.msg != null && $Object.hasOwnProperty.call(message, "msg") && message.msg !== 0)
                writer.uint32(8).int32(message.msg);
            if (message.str != null && $Object.hasOwnProperty.call(message, "str") && message.str !== "")
                writer.uint32(18).string(message.str);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Absence.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Absence();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.msg = value;
                        else
                            delete message.msg;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.str = value;
                        else
                            delete message.str;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Absence;
    })();

    mtcti3.SubscribeParkServer = (function() {

        var SubscribeParkServer = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeParkServer.prototype.flags = 0;
        SubscribeParkServer.prototype.ccflags = 0;

        SubscribeParkServer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(8).int32(message.flags);
            if (message.ccflags != null && $Object.hasOwnProperty.call(message, "ccflags") && message.ccflags !== 0)
                writer.uint32(16).int32(message.ccflags);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeParkServer.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeParkServer();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.ccflags = value;
                        else
                            delete message.ccflags;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeParkServer;
    })();

    mtcti3.NotifyParkServer = (function() {

        var NotifyParkServer = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyParkServer.prototype.dummy = 0;

        NotifyParkServer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.dummy != null && $Object.hasOwnProperty.call(message, "dummy") && message.dummy !== 0)
                writer.uint32(8).int32(message.dummy);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyParkServer.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyParkServer();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.dummy = value;
                        else
                            delete message.dummy;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyParkServer;
    })();

    mtcti3.SubscribeRefreshWrapper = (function() {

        var SubscribeRefreshWrapper = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        SubscribeRefreshWrapper.prototype.dummy = 0;

        SubscribeRefreshWrapper.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.dummy != null && $Object.hasOwnProperty.call(message, "dummy") && message.dummy !== 0)
                writer.uint32(8).int32(message.dummy);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        SubscribeRefreshWrapper.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.SubscribeRefreshWrapper();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.dummy = value;
                        else
                            delete message.dummy;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SubscribeRefreshWrapper;
    })();

    mtcti3.NotifyRefreshWrapper = (function() {

        var NotifyRefreshWrapper = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyRefreshWrapper.prototype.dummy = 0;

        NotifyRefreshWrapper.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.dummy != null && $Object.hasOwnProperty.call(message, "dummy") && message.dummy !== 0)
                writer.uint32(8).int32(message.dummy);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyRefreshWrapper.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyRefreshWrapper();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.dummy = value;
                        else
                            delete message.dummy;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyRefreshWrapper;
    })();

    mtcti3.NotifyCallControl = (function() {

        var NotifyCallControl = function (properties) {
            this.callinfo = [];
            this.calllost = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        NotifyCallControl.prototype.refreshinstance = 0;
        NotifyCallControl.prototype.callinfo = $util.emptyArray;
        NotifyCallControl.prototype.calllost = $util.emptyArray;

        NotifyCallControl.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.refreshinstance != null && $Object.hasOwnProperty.call(message, "refreshinstance") && message.refreshinstance !== 0)
                writer.uint32(8).int32(message.refreshinstance);
            if (message.callinfo != null && message.callinfo.length)
                for (var i = 0; i < message.callinfo.length; ++i)
                    $root.mtcti3.CallInfo.encode(message.callinfo[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.calllost != null && message.calllost.length)
                for (var i = 0; i < message.calllost.length; ++i)
                    $root.mtcti3.CallLost.encode(message.calllost[i], writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        NotifyCallControl.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.NotifyCallControl();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.refreshinstance = value;
                        else
                            delete message.refreshinstance;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.callinfo && message.callinfo.length))
                            message.callinfo = [];
                        message.callinfo.push($root.mtcti3.CallInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.calllost && message.calllost.length))
                            message.calllost = [];
                        message.calllost.push($root.mtcti3.CallLost.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return NotifyCallControl;
    })();

    mtcti3.CallInfo = (function() {

        var CallInfo = function (properties) {
            this.localinfo = [];
            this.conferencemember = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        CallInfo.prototype.callid = 0;
        CallInfo.prototype.referencecallid = 0;
        CallInfo.prototype.relatedcallid = 0;
        CallInfo.prototype.state = 0;
        CallInfo.prototype.direction = 0;
        CallInfo.prototype.activeheld = false;
        CallInfo.prototype.gcid = $util.newBuffer([]);
        CallInfo.prototype.featuresavailable = 0;
        CallInfo.prototype.calledparty = "";
        CallInfo.prototype.callingparty = null;
        CallInfo.prototype.connectedparty = null;
        CallInfo.prototype.originalcalledparty = null;
        CallInfo.prototype.tag = "";
        CallInfo.prototype.accountcode = "";
        CallInfo.prototype.mute = false;
        CallInfo.prototype.failedcause = 0;
        CallInfo.prototype.featuresavailable2 = 0;
        CallInfo.prototype.recording = false;
        CallInfo.prototype.parkslot = "";
        CallInfo.prototype.absence = null;
        CallInfo.prototype.recordingpaused = false;
        CallInfo.prototype.pagecall = false;
        CallInfo.prototype.remoteinfo = null;
        CallInfo.prototype.localinfo = $util.emptyArray;
        CallInfo.prototype.conferencemember = $util.emptyArray;
        CallInfo.prototype.dialinfo = null;
        CallInfo.prototype.trunkinfo = null;
        CallInfo.prototype.queueinfo = null;
        CallInfo.prototype.calldata = null;
        CallInfo.prototype.notes = null;
        CallInfo.prototype.ucid = null;
        CallInfo.prototype.pintrinsics = null;
        CallInfo.prototype.targets = null;

        CallInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.callid != null && $Object.hasOwnProperty.call(message, "callid") && message.callid !== 0)
                writer.uint32(16).int32(message.callid);
            if (message.referencecallid != null && $Object.hasOwnProperty.call(message, "referencecallid") && message.referencecallid !== 0)
                writer.uint32(24).int32(message.referencecallid);
            if (message.relatedcallid != null && $Object.hasOwnProperty.call(message, "relatedcallid") && message.relatedcallid !== 0)
                writer.uint32(32).int32(message.relatedcallid);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                writer.uint32(40).int32(message.state);
            if (message.direction != null && $Object.hasOwnProperty.call(message, "direction") && message.direction !== 0)
                writer.uint32(48).int32(message.direction);
            if (message.activeheld != null && $Object.hasOwnProperty.call(message, "activeheld") && message.activeheld !== false)
                writer.uint32(56).bool(message.activeheld);
            if (message.gcid != null && $Object.hasOwnProperty.call(message, "gcid") && message.gcid.length)
                writer.uint32(66).bytes(message.gcid);
            if (message.featuresavailable != null && $Object.hasOwnProperty.call(message, "featuresavailable") && message.featuresavailable !== 0)
                writer.uint32(72).int32(message.featuresavailable);
            if (message.calledparty != null && $Object.hasOwnProperty.call(message, "calledparty") && message.calledparty !== "")
                writer.uint32(82).string(message.calledparty);
            if (message.callingparty != null && $Object.hasOwnProperty.call(message, "callingparty"))
                $root.mtcti3.PartyInfo.encode(message.callingparty, writer.uint32(90).fork(), _depth + 1).ldelim();
            if (message.connectedparty != null && $Object.hasOwnProperty.call(message, "connectedparty"))
                $root.mtcti3.PartyInfo.encode(message.connectedparty, writer.uint32(98).fork(), _depth + 1).ldelim();
            if (message.originalcalledparty != null && $Object.hasOwnProperty.call(message, "originalcalledparty"))
                $root.mtcti3.PartyInfo.encode(message.originalcalledparty, writer.uint32(106).fork(), _depth + 1).ldelim();
            if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                writer.uint32(114).string(message.tag);
            if (message.accountcode != null && $Object.hasOwnProperty.call(message, "accountcode") && message.accountcode !== "")
                writer.uint32(122).string(message.accountcode);
            if (message.mute != null && $Object.hasOwnProperty.call(message, "mute") && message.mute !== false)
                writer.uint32(128).bool(message.mute);
            if (message.failedcause != null && $Object.hasOwnProperty.call(message, "failedcause") && message.failedcause !== 0)
                writer.uint32(136).int32(message.failedcause);
            if (message.featuresavailable2 != null && $Object.hasOwnProperty.call(message, "featuresavailable2") && message.featuresavailable2 !== 0)
                writer.uint32(144).int32(message.featuresavailable2);
            if (message.recording != null && $Object.hasOwnProperty.call(message, "recording") && message.recording !== false)
                writer.uint32(152).bool(message.recording);
            if (message.parkslot != null && $Object.hasOwnProperty.call(message, "parkslot") && message.parkslot !== "")
                writer.uint32(162).string(message.parkslot);
            if (message.absence != null && $Object.hasOwnProperty.call(message, "absence"))
                $root.mtcti3.Absence.encode(message.absence, writer.uint32(170).fork(), _depth + 1).ldelim();
            if (message.recordingpaused != null && $Object.hasOwnProperty.call(message, "recordingpaused") && message.recordingpaused !== false)
                writer.uint32(176).bool(message.recordingpaused);
            if (message.pagecall != null && $Object.hasOwnProperty.call(message, "pagecall") && message.pagecall !== false)
                writer.uint32(184).bool(message.pagecall);
            if (message.remoteinfo != null && $Object.hasOwnProperty.call(message, "remoteinfo"))
                $root.mtcti3.EndInfo.encode(message.remoteinfo, writer.uint32(402).fork(), _depth + 1).ldelim();
            if (message.localinfo != null && message.localinfo.length)
                for (var i = 0; i < message.localinfo.length; ++i)
                    $root.mtcti3.EndInfo.encode(message.localinfo[i], writer.uint32(410).fork(), _depth + 1).ldelim();
            if (message.conferencemember != null && message.conferencemember.length)
                for (var i = 0; i < message.conferencemember.length; ++i)
                    $root.mtcti3.ConferenceMember.encode(message.conferencemember[i], writer.uint32(418).fork(), _depth + 1).ldelim();
            if (message.dialinfo != null && $Object.hasOwnProperty.call(message, "dialinfo"))
                $root.mtcti3.DialInfo.encode(message.dialinfo, writer.uint32(426).fork(), _depth + 1).ldelim();
            if (message.trunkinfo != null && $Object.hasOwnProperty.call(message, "trunkinfo"))
                $root.mtcti3.TrunkInfo.encode(message.trunkinfo, writer.uint32(434).fork(), _depth + 1).ldelim();
            if (message.queueinfo != null && $Object.hasOwnProperty.call(message, "queueinfo"))
                $root.mtcti3.QueueInfo.encode(message.queueinfo, writer.uint32(442).fork(), _depth + 1).ldelim();
            if (message.calldata != null && $Object.hasOwnProperty.call(message, "calldata"))
                $root.mtcti3.CallData.encode(message.calldata, writer.uint32(450).fork(), _depth + 1).ldelim();
            if (message.notes != null && $Object.hasOwnProperty.call(message, "notes"))
                $root.mtcti3.Notes.encode(message.notes, writer.uint32(498).fork(), _depth + 1).ldelim();
            if (message.ucid != null && $Object.hasOwnProperty.call(message, "ucid"))
                $root.mtcti3.UCID.encode(message.ucid, writer.uint32(506).fork(), _depth + 1).ldelim();
            if (message.pintrinsics != null && $Object.hasOwnProperty.call(message, "pintrinsics"))
                $root.mtcti3.PIntrinsics.encode(message.pintrinsics, writer.uint32(514).fork(), _depth + 1).ldelim();
            if (message.targets != null && $Object.hasOwnProperty.call(message, "targets"))
                $root.mtcti3.Targets.encode(message.targets, writer.uint32(538).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        CallInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.CallInfo();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.callid = value;
                        else
                            delete message.callid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.referencecallid = value;
                        else
                            delete message.referencecallid;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.relatedcallid = value;
                        else
                            delete message.relatedcallid;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.direction = value;
                        else
                            delete message.direction;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.activeheld = value;
                        else
                            delete message.activeheld;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.gcid = value;
                        else
                            delete message.gcid;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.featuresavailable = value;
                        else
                            delete message.featuresavailable;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.calledparty = value;
                        else
                            delete message.calledparty;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.callingparty = $root.mtcti3.PartyInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.callingparty);
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.connectedparty = $root.mtcti3.PartyInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.connectedparty);
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.originalcalledparty = $root.mtcti3.PartyInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.originalcalledparty);
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.tag = value;
                        else
                            delete message.tag;
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.accountcode = value;
                        else
                            delete message.accountcode;
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.mute = value;
                        else
                            delete message.mute;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.failedcause = value;
                        else
                            delete message.failedcause;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.featuresavailable2 = value;
                        else
                            delete message.featuresavailable2;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.recording = value;
                        else
                            delete message.recording;
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.parkslot = value;
                        else
                            delete message.parkslot;
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.absence = $root.mtcti3.Absence.decode(reader, reader.size(), $undefined, _depth + 1, message.absence);
                        continue;
                    }
                case 22: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.recordingpaused = value;
                        else
                            delete message.recordingpaused;
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.pagecall = value;
                        else
                            delete message.pagecall;
                        continue;
                    }
                case 50: {
                        if (wireType !== 2)
                            break;
                        message.remoteinfo = $root.mtcti3.EndInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.remoteinfo);
                        continue;
                    }
                case 51: {
                        if (wireType !== 2)
                            break;
                        if (!(message.localinfo && message.localinfo.length))
                            message.localinfo = [];
                        message.localinfo.push($root.mtcti3.EndInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 52: {
                        if (wireType !== 2)
                            break;
                        if (!(message.conferencemember && message.conferencemember.length))
                            message.conferencemember = [];
                        message.conferencemember.push($root.mtcti3.ConferenceMember.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 53: {
                        if (wireType !== 2)
                            break;
                        message.dialinfo = $root.mtcti3.DialInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.dialinfo);
                        continue;
                    }
                case 54: {
                        if (wireType !== 2)
                            break;
                        message.trunkinfo = $root.mtcti3.TrunkInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.trunkinfo);
                        continue;
                    }
                case 55: {
                        if (wireType !== 2)
                            break;
                        message.queueinfo = $root.mtcti3.QueueInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.queueinfo);
                        continue;
                    }
                case 56: {
                        if (wireType !== 2)
                            break;
                        message.calldata = $root.mtcti3.CallData.decode(reader, reader.size(), $undefined, _depth + 1, message.calldata);
                        continue;
                    }
                case 62: {
                        if (wireType !== 2)
                            break;
                        message.notes = $root.mtcti3.Notes.decode(reader, reader.size(), $undefined, _depth + 1, message.notes);
                        continue;
                    }
                case 63: {
                        if (wireType !== 2)
                            break;
                        message.ucid = $root.mtcti3.UCID.decode(reader, reader.size(), $undefined, _depth + 1, message.ucid);
                        continue;
                    }
                case 64: {
                        if (wireType !== 2)
                            break;
                        message.pintrinsics = $root.mtcti3.PIntrinsics.decode(reader, reader.size(), $undefined, _depth + 1, message.pintrinsics);
                        continue;
                    }
                case 67: {
                        if (wireType !== 2)
                            break;
                        message.targets = $root.mtcti3.Targets.decode(reader, reader.size(), $undefined, _depth + 1, message.targets);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        CallInfo.State = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "DIALTONE"] = 1;
            values[valuesById[2] = "DIALLING"] = 2;
            values[valuesById[3] = "DIALLED"] = 3;
            values[valuesById[4] = "RINGING"] = 4;
            values[valuesById[5] = "RINGBACK"] = 5;
            values[valuesById[6] = "CONNECTED"] = 6;
            values[valuesById[7] = "ONHOLD"] = 7;
            values[valuesById[8] = "ONHOLDPENDTRANSFER"] = 8;
            values[valuesById[9] = "ONHOLDPENDCONF"] = 9;
            values[valuesById[10] = "DISCONNECTED"] = 10;
            values[valuesById[11] = "BUSY"] = 11;
            values[valuesById[12] = "FAILED"] = 12;
            values[valuesById[13] = "WAITINGFORACCT"] = 13;
            values[valuesById[14] = "WAITINGFORAUTH"] = 14;
            values[valuesById[15] = "WAITINGFORLINE"] = 15;
            values[valuesById[16] = "REMINDER"] = 16;
            values[valuesById[17] = "AFTERCALLWORK"] = 17;
            values[valuesById[18] = "RINGINGDIVERT"] = 18;
            values[valuesById[19] = "RINGINGVOICEMAIL"] = 19;
            values[valuesById[20] = "ANSWEREDBYVOICEMAIL"] = 20;
            values[valuesById[21] = "LEAVINGVOICEMAILMESSAGE"] = 21;
            values[valuesById[22] = "QUEUEING"] = 22;
            values[valuesById[23] = "RETARGETING"] = 23;
            return values;
        })();

        CallInfo.Direction = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNDEFINED"] = 0;
            values[valuesById[1] = "OUTBOUND"] = 1;
            values[valuesById[2] = "INBOUND"] = 2;
            values[valuesById[3] = "PICKUP"] = 3;
            return values;
        })();

        CallInfo.FailedCause = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNSET"] = 0;
            values[valuesById[1] = "UNSPECIFIED"] = 1;
            values[valuesById[2] = "UNALLOCATEDNUMBER"] = 2;
            values[valuesById[3] = "REJECTED"] = 3;
            values[valuesById[4] = "NUMBEROOO"] = 4;
            values[valuesById[5] = "NETWORKOOO"] = 5;
            values[valuesById[6] = "BARRED"] = 6;
            values[valuesById[7] = "NOCHANNEL"] = 7;
            values[valuesById[8] = "NOACCOUNTCODE"] = 8;
            values[valuesById[9] = "NOAUTHCODE"] = 9;
            values[valuesById[10] = "NOLICENCE"] = 10;
            values[valuesById[11] = "LOCALRESOURCES"] = 11;
            values[valuesById[12] = "BANDWIDTH"] = 12;
            values[valuesById[13] = "COMPATIBILITY"] = 13;
            values[valuesById[14] = "CANTRECORD"] = 14;
            values[valuesById[15] = "NORESPONSE"] = 15;
            return values;
        })();

        return CallInfo;
    })();

    mtcti3.CallLost = (function() {

        var CallLost = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        CallLost.prototype.callid = 0;
        CallLost.prototype.referencecallid = 0;
        CallLost.prototype.reason = 0;
        CallLost.prototype.thisenddropped = false;
        CallLost.prototype.description = "";

        CallLost.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.callid != null && $Object.hasOwnProperty.call(message, "callid") && message.callid !== 0)
                writer.uint32(8).int32(message.callid);
            if (message.referencecallid != null && $Object.hasOwnProperty.call(message, "referencecallid") && message.referencecallid !== 0)
                writer.uint32(16).int32(message.referencecallid);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                writer.uint32(24).int32(message.reason);
            if (message.thisenddropped != null && $Object.hasOwnProperty.call(message, "thisenddropped") && message.thisenddropped !== false)
                writer.uint32(32).bool(message.thisenddropped);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(42).string(message.description);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        CallLost.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.CallLost();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.callid = value;
                        else
                            delete message.callid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.referencecallid = value;
                        else
                            delete message.referencecallid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.thisenddropped = value;
                        else
                            delete message.thisenddropped;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CallLost;
    })();

    mtcti3.PartyInfo = (function() {

        var PartyInfo = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PartyInfo.prototype.numbertype = 0;
        PartyInfo.prototype.number = "";
        PartyInfo.prototype.subaddr = "";
        PartyInfo.prototype.name = "";
        PartyInfo.prototype.nametype = 0;
        PartyInfo.prototype.withheld = false;
        PartyInfo.prototype.diversionreason = 0;

        PartyInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.numbertype != null && $Object.hasOwnProperty.call(message, "numbertype") && message.numbertype !== 0)
                writer.uint32(8).int32(message.numbertype);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== "")
                writer.uint32(18).string(message.number);
            if (message.subaddr != null && $Object.hasOwnProperty.call(message, "subaddr") && message.subaddr !== "")
                writer.uint32(26).string(message.subaddr);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(34).string(message.name);
            if (message.nametype != null && $Object.hasOwnProperty.call(message, "nametype") && message.nametype !== 0)
                writer.uint32(40).int32(message.nametype);
            if (message.withheld != null && $Object.hasOwnProperty.call(message, "withheld") && message.withheld !== false)
                writer.uint32(48).bool(message.withheld);
            if (message.diversionreason != null && $Object.hasOwnProperty.call(message, "diversionreason") && message.diversionreason !== 0)
                writer.uint32(56).int32(message.diversionreason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PartyInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.PartyInfo();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.numbertype = value;
                        else
                            delete message.numbertype;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.subaddr = value;
                        else
                            delete message.subaddr;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.nametype = value;
                        else
                            delete message.nametype;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.withheld = value;
                        else
                            delete message.withheld;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.diversionreason = value;
                        else
                            delete message.diversionreason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PartyInfo;
    })();

    mtcti3.DialInfo = (function() {

        var DialInfo = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        DialInfo.prototype.number = "";
        DialInfo.prototype.calltype = 0;
        DialInfo.prototype.withholdcli = false;
        DialInfo.prototype.hidenumber = false;
        DialInfo.prototype.complete = false;
        DialInfo.prototype.madn = "";
        DialInfo.prototype.subaddr = "";
        DialInfo.prototype.allowcli = false;
        DialInfo.prototype.explicitcli = "";

        DialInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== "")
                writer.uint32(10).string(message.number);
            if (message.calltype != null && $Object.hasOwnProperty.call(message, "calltype") && message.calltype !== 0)
                writer.uint32(16).int32(message.calltype);
            if (message.withholdcli != null && $Object.hasOwnProperty.call(message, "withholdcli") && message.withholdcli !== false)
                writer.uint32(24).bool(message.withholdcli);
            if (message.hidenumber != null && $Object.hasOwnProperty.call(message, "hidenumber") && message.hidenumber !== false)
                writer.uint32(32).bool(message.hidenumber);
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                writer.uint32(40).bool(message.complete);
            if (message.madn != null && $Object.hasOwnProperty.call(message, "madn") && message.madn !== "")
                writer.uint32(50).string(message.madn);
            if (message.subaddr != null && $Object.hasOwnProperty.call(message, "subaddr") && message.subaddr !== "")
                writer.uint32(58).string(message.subaddr);
            if (message.allowcli != null && $Object.hasOwnProperty.call(message, "allowcli") && message.allowcli !== false)
                writer.uint32(64).bool(message.allowcli);
            if (message.explicitcli != null && $Object.hasOwnProperty.call(message, "explicitcli") && message.explicitcli !== "")
                writer.uint32(74).string(message.explicitcli);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        DialInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.DialInfo();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.calltype = value;
                        else
                            delete message.calltype;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.withholdcli = value;
                        else
                            delete message.withholdcli;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.hidenumber = value;
                        else
                            delete message.hidenumber;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.complete = value;
                        else
                            delete message.complete;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.madn = value;
                        else
                            delete message.madn;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.subaddr = value;
                        else
                            delete message.subaddr;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.allowcli = value;
                        else
                            delete message.allowcli;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.explicitcli = value;
                        else
                            delete message.explicitcli;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DialInfo;
    })();

    mtcti3.TrunkInfo = (function() {

        var TrunkInfo = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        TrunkInfo.prototype.trunktype = 0;
        TrunkInfo.prototype.did = "";

        TrunkInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.trunktype != null && $Object.hasOwnProperty.call(message, "trunktype") && message.trunktype !== 0)
                writer.uint32(8).int32(message.trunktype);
            if (message.did != null && $Object.hasOwnProperty.call(message, "did") && message.did !== "")
                writer.uint32(42).string(message.did);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        TrunkInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.TrunkInfo();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.trunktype = value;
                        else
                            delete message.trunktype;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.did = value;
                        else
                            delete message.did;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        TrunkInfo.TrunkType = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NoTrunk"] = 0;
            values[valuesById[1] = "TrunkSIP"] = 1;
            values[valuesById[2] = "TrunkISDN"] = 2;
            values[valuesById[3] = "TrunkH323"] = 3;
            values[valuesById[4] = "TrunkT1"] = 4;
            values[valuesById[5] = "TrunkR2"] = 5;
            values[valuesById[6] = "TrunkAlog"] = 6;
            return values;
        })();

        return TrunkInfo;
    })();

    mtcti3.QueueInfo = (function() {

        var QueueInfo = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        QueueInfo.prototype.number = "";
        QueueInfo.prototype.name = "";
        QueueInfo.prototype.priority = 0;
        QueueInfo.prototype.overflow_number = "";
        QueueInfo.prototype.overflow_name = "";

        QueueInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== "")
                writer.uint32(26).string(message.number);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(34).string(message.name);
            if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                writer.uint32(40).int32(message.priority);
            if (message.overflow_number != null && $Object.hasOwnProperty.call(message, "overflow_number") && message.overflow_number !== "")
                writer.uint32(50).string(message.overflow_number);
            if (message.overflow_name != null && $Object.hasOwnProperty.call(message, "overflow_name") && message.overflow_name !== "")
                writer.uint32(58).string(message.overflow_name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        QueueInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.QueueInfo();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.priority = value;
                        else
                            delete message.priority;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.overflow_number = value;
                        else
                            delete message.overflow_number;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.overflow_name = value;
                        else
                            delete message.overflow_name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return QueueInfo;
    })();

    mtcti3.EndInfo = (function() {

        var EndInfo = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        EndInfo.prototype.gcid = $util.newBuffer([]);
        EndInfo.prototype.deviceclass = 0;
        EndInfo.prototype.devicetype = 0;
        EndInfo.prototype.deviceinstance = 0;
        EndInfo.prototype.teleworker = "";

        EndInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.gcid != null && $Object.hasOwnProperty.call(message, "gcid") && message.gcid.length)
                writer.uint32(10).bytes(message.gcid);
            if (message.deviceclass != null && $Object.hasOwnProperty.call(message, "deviceclass") && message.deviceclass !== 0)
                writer.uint32(16).int32(message.deviceclass);
            if (message.devicetype != null && $Object.hasOwnProperty.call(message, "devicetype") && message.devicetype !== 0)
                writer.uint32(24).int32(message.devicetype);
            if (message.deviceinstance != null && $Object.hasOwnProperty.call(message, "deviceinstance") && message.deviceinstance !== 0)
                writer.uint32(32).int32(message.deviceinstance);
            if (message.teleworker != null && $Object.hasOwnProperty.call(message, "teleworker") && message.teleworker !== "")
                writer.uint32(42).string(message.teleworker);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        EndInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.EndInfo();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.gcid = value;
                        else
                            delete message.gcid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.deviceclass = value;
                        else
                            delete message.deviceclass;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.devicetype = value;
                        else
                            delete message.devicetype;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.deviceinstance = value;
                        else
                            delete message.deviceinstance;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.teleworker = value;
                        else
                            delete message.teleworker;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return EndInfo;
    })();

    mtcti3.Target = (function() {

        var Target = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Target.prototype.partyinfo = null;

        Target.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.partyinfo != null && $Object.hasOwnProperty.call(message, "partyinfo"))
                $root.mtcti3.PartyInfo.encode(message.partyinfo, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Target.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Target();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.partyinfo = $root.mtcti3.PartyInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.partyinfo);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Target;
    })();

    mtcti3.Targets = (function() {

        var Targets = function (properties) {
            this.target = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Targets.prototype.target = $util.emptyArray;

        Targets.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.target != null && message.target.length)
                for (var i = 0; i < message.target.length; ++i)
                    $root.mtcti3.Target.encode(message.target[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Targets.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Targets();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.target && message.target.length))
                            message.target = [];
                        message.target.push($root.mtcti3.Target.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Targets;
    })();

    mtcti3.PIntrinsics = (function() {

        var PIntrinsics = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        PIntrinsics.prototype.pintrinsics = $util.newBuffer([]);

        PIntrinsics.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pintrinsics != null && $Object.hasOwnProperty.call(message, "pintrinsics") && message.pintrinsics.length)
                writer.uint32(10).bytes(message.pintrinsics);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        PIntrinsics.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.PIntrinsics();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.pintrinsics = value;
                        else
                            delete message.pintrinsics;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PIntrinsics;
    })();

    mtcti3.UCID = (function() {

        var UCID = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UCID.prototype.ucid = $util.newBuffer([]);

        UCID.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ucid != null && $Object.hasOwnProperty.call(message, "ucid") && message.ucid.length)
                writer.uint32(10).bytes(message.ucid);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UCID.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UCID();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.ucid = value;
                        else
                            delete message.ucid;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UCID;
    })();

    mtcti3.Notes = (function() {

        var Notes = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Notes.prototype.notes = "";

        Notes.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.notes != null && $Object.hasOwnProperty.call(message, "notes") && message.notes !== "")
                writer.uint32(10).string(message.notes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Notes.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.Notes();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.notes = value;
                        else
                            delete message.notes;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Notes;
    })();

    mtcti3.CallData = (function() {

        var CallData = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        CallData.prototype.language = "";
        CallData.prototype.emergency = false;
        CallData.prototype.privacy = false;
        CallData.prototype.secure = false;
        CallData.prototype.rprivacy = false;

        CallData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                writer.uint32(10).string(message.language);
            if (message.emergency != null && $Object.hasOwnProperty.call(message, "emergency") && message.emergency !== false)
                writer.uint32(16).bool(message.emergency);
            if (message.privacy != null && $Object.hasOwnProperty.call(message, "privacy") && message.privacy !== false)
                writer.uint32(24).bool(message.privacy);
            if (message.secure != null && $Object.hasOwnProperty.call(message, "secure") && message.secure !== false)
                writer.uint32(32).bool(message.secure);
            if (message.rprivacy != null && $Object.hasOwnProperty.call(message, "rprivacy") && message.rprivacy !== false)
                writer.uint32(40).bool(message.rprivacy);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        CallData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.CallData();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.language = value;
                        else
                            delete message.language;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.emergency = value;
                        else
                            delete message.emergency;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.privacy = value;
                        else
                            delete message.privacy;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.secure = value;
                        else
                            delete message.secure;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.rprivacy = value;
                        else
                            delete message.rprivacy;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CallData;
    })();

    mtcti3.ConferenceMember = (function() {

        var ConferenceMember = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ConferenceMember.prototype.lref = 0;
        ConferenceMember.prototype.state = 0;
        ConferenceMember.prototype.direction = 0;
        ConferenceMember.prototype.activeheld = false;
        ConferenceMember.prototype.calledparty = "";
        ConferenceMember.prototype.connectedparty = null;
        ConferenceMember.prototype.mute = false;
        ConferenceMember.prototype.failedcause = 0;

        ConferenceMember.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.lref != null && $Object.hasOwnProperty.call(message, "lref") && message.lref !== 0)
                writer.uint32(16).int32(message.lref);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                writer.uint32(40).int32(message.state);
            if (message.direction != null && $Object.hasOwnProperty.call(message, "direction") && message.direction !== 0)
                writer.uint32(48).int32(message.direction);
            if (message.activeheld != null && $Object.hasOwnProperty.call(message, "activeheld") && message.activeheld !== false)
                writer.uint32(56).bool(message.activeheld);
            if (message.calledparty != null && $Object.hasOwnProperty.call(message, "calledparty") && message.calledparty !== "")
                writer.uint32(82).string(message.calledparty);
            if (message.connectedparty != null && $Object.hasOwnProperty.call(message, "connectedparty"))
                $root.mtcti3.PartyInfo.encode(message.connectedparty, writer.uint32(98).fork(), _depth + 1).ldelim();
            if (message.mute != null && $Object.hasOwnProperty.call(message, "mute") && message.mute !== false)
                writer.uint32(128).bool(message.mute);
            if (message.failedcause != null && $Object.hasOwnProperty.call(message, "failedcause") && message.failedcause !== 0)
                writer.uint32(136).int32(message.failedcause);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ConferenceMember.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.ConferenceMember();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.lref = value;
                        else
                            delete message.lref;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.direction = value;
                        else
                            delete message.direction;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.activeheld = value;
                        else
                            delete message.activeheld;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.calledparty = value;
                        else
                            delete message.calledparty;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.connectedparty = $root.mtcti3.PartyInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.connectedparty);
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.mute = value;
                        else
                            delete message.mute;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.failedcause = value;
                        else
                            delete message.failedcause;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        ConferenceMember.State = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "DIALTONE"] = 1;
            values[valuesById[2] = "DIALLING"] = 2;
            values[valuesById[3] = "DIALLED"] = 3;
            values[valuesById[4] = "RINGING"] = 4;
            values[valuesById[5] = "RINGBACK"] = 5;
            values[valuesById[6] = "CONNECTED"] = 6;
            values[valuesById[7] = "ONHOLD"] = 7;
            values[valuesById[8] = "ONHOLDPENDTRANSFER"] = 8;
            values[valuesById[9] = "ONHOLDPENDCONF"] = 9;
            values[valuesById[10] = "DISCONNECTED"] = 10;
            values[valuesById[11] = "BUSY"] = 11;
            values[valuesById[12] = "FAILED"] = 12;
            values[valuesById[13] = "WAITINGFORACCT"] = 13;
            values[valuesById[14] = "WAITINGFORAUTH"] = 14;
            values[valuesById[15] = "WAITINGFORLINE"] = 15;
            return values;
        })();

        ConferenceMember.Direction = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNDEFINED"] = 0;
            values[valuesById[1] = "OUTBOUND"] = 1;
            values[valuesById[2] = "INBOUND"] = 2;
            values[valuesById[3] = "PICKUP"] = 3;
            return values;
        })();

        ConferenceMember.FailedCause = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNSET"] = 0;
            values[valuesById[1] = "UNSPECIFIED"] = 1;
            values[valuesById[2] = "UNALLOCATEDNUMBER"] = 2;
            values[valuesById[3] = "REJECTED"] = 3;
            values[valuesById[4] = "NUMBEROOO"] = 4;
            values[valuesById[5] = "NETWORKOOO"] = 5;
            values[valuesById[6] = "BARRED"] = 6;
            values[valuesById[7] = "NOCHANNEL"] = 7;
            values[valuesById[8] = "NOACCOUNTCODE"] = 8;
            values[valuesById[9] = "NOAUTHCODE"] = 9;
            values[valuesById[10] = "NOLICENCE"] = 10;
            values[valuesById[11] = "LOCALRESOURCES"] = 11;
            values[valuesById[12] = "BANDWIDTH"] = 12;
            values[valuesById[13] = "COMPATIBILITY"] = 13;
            values[valuesById[14] = "CANTRECORD"] = 14;
            return values;
        })();

        return ConferenceMember;
    })();

    mtcti3.UpdateCallControl = (function() {

        var UpdateCallControl = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UpdateCallControl.prototype.callid = 0;
        UpdateCallControl.prototype.referencecallid = 0;
        UpdateCallControl.prototype.makecall = null;
        UpdateCallControl.prototype.callfunction = null;
        UpdateCallControl.prototype.unparkcall = null;
        UpdateCallControl.prototype.devicehint = 0;

        UpdateCallControl.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.callid != null && $Object.hasOwnProperty.call(message, "callid") && message.callid !== 0)
                writer.uint32(8).int32(message.callid);
            if (message.referencecallid != null && $Object.hasOwnProperty.call(message, "referencecallid") && message.referencecallid !== 0)
                writer.uint32(16).int32(message.referencecallid);
            if (message.makecall != null && $Object.hasOwnProperty.call(message, "makecall"))
                $root.mtcti3.MakeCall.encode(message.makecall, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.callfunction != null && $Object.hasOwnProperty.call(message, "callfunction"))
                $root.mtcti3.CallFunction.encode(message.callfunction, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.unparkcall != null && $Object.hasOwnProperty.call(message, "unparkcall"))
                $root.mtcti3.UnParkCall.encode(message.unparkcall, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.devicehint != null && $Object.hasOwnProperty.call(message, "devicehint") && message.devicehint !== 0)
                writer.uint32(64).int32(message.devicehint);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UpdateCallControl.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UpdateCallControl();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.callid = value;
                        else
                            delete message.callid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.referencecallid = value;
                        else
                            delete message.referencecallid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.makecall = $root.mtcti3.MakeCall.decode(reader, reader.size(), $undefined, _depth + 1, message.makecall);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.callfunction = $root.mtcti3.CallFunction.decode(reader, reader.size(), $undefined, _depth + 1, message.callfunction);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.unparkcall = $root.mtcti3.UnParkCall.decode(reader, reader.size(), $undefined, _depth + 1, message.unparkcall);
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.devicehint = value;
                        else
                            delete message.devicehint;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        UpdateCallControl.Device = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNSPECIFIED"] = 0;
            values[valuesById[1] = "DESK"] = 1;
            values[valuesById[2] = "MOBILEANY"] = 2;
            values[valuesById[3] = "SOFTPHONEANY"] = 3;
            return values;
        })();

        return UpdateCallControl;
    })();

    mtcti3.MakeCall = (function() {

        var MakeCall = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        MakeCall.prototype.target = "";
        MakeCall.prototype.type = 0;
        MakeCall.prototype.advanced = null;

        MakeCall.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                writer.uint32(10).string(message.target);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(16).int32(message.type);
            if (message.advanced != null && $Object.hasOwnProperty.call(message, "advanced"))
                $root.mtcti3.AdvancedMakeCall.encode(message.advanced, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        MakeCall.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.MakeCall();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.target = value;
                        else
                            delete message.target;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.advanced = $root.mtcti3.AdvancedMakeCall.decode(reader, reader.size(), $undefined, _depth + 1, message.advanced);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MakeCall;
    })();

    mtcti3.AdvancedMakeCall = (function() {

        var AdvancedMakeCall = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AdvancedMakeCall.prototype.accountcode = "";
        AdvancedMakeCall.prototype.authcode = "";
        AdvancedMakeCall.prototype.tag = "";
        AdvancedMakeCall.prototype.subaddr = "";
        AdvancedMakeCall.prototype.withholdcli = false;
        AdvancedMakeCall.prototype.privacy = false;
        AdvancedMakeCall.prototype.madn = "";
        AdvancedMakeCall.prototype.allowcli = false;
        AdvancedMakeCall.prototype.explicitcli = "";
        AdvancedMakeCall.prototype.proxyorigin = "";

        AdvancedMakeCall.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.accountcode != null && $Object.hasOwnProperty.call(message, "accountcode") && message.accountcode !== "")
                writer.uint32(10).string(message.accountcode);
            if (message.authcode != null && $Object.hasOwnProperty.call(message, "authcode") && message.authcode !== "")
                writer.uint32(18).string(message.authcode);
            if (message.tag != null && $Object.hasOwnProperty.call(message, "tag") && message.tag !== "")
                writer.uint32(26).string(message.tag);
            if (message.subaddr != null && $Object.hasOwnProperty.call(message, "subaddr") && message.subaddr !== "")
                writer.uint32(34).string(message.subaddr);
            if (message.withholdcli != null && $Object.hasOwnProperty.call(message, "withholdcli") && message.withholdcli !== false)
                writer.uint32(40).bool(message.withholdcli);
            if (message.privacy != null && $Object.hasOwnProperty.call(message, "privacy") && message.privacy !== false)
                writer.uint32(48).bool(message.privacy);
            if (message.madn != null && $Object.hasOwnProperty.call(message, "madn") && message.madn !== "")
                writer.uint32(58).string(message.madn);
            if (message.allowcli != null && $Object.hasOwnProperty.call(message, "allowcli") && message.allowcli !== false)
                writer.uint32(64).bool(message.allowcli);
            if (message.explicitcli != null && $Object.hasOwnProperty.call(message, "explicitcli") && message.explicitcli !== "")
                writer.uint32(82).string(message.explicitcli);
            if (message.proxyorigin != null && $Object.hasOwnProperty.call(message, "proxyorigin") && message.proxyorigin !== "")
                writer.uint32(90).string(message.proxyorigin);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AdvancedMakeCall.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.AdvancedMakeCall();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.accountcode = value;
                        else
                            delete message.accountcode;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.authcode = value;
                        else
                            delete message.authcode;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.tag = value;
                        else
                            delete message.tag;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.subaddr = value;
                        else
                            delete message.subaddr;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.withholdcli = value;
                        else
                            delete message.withholdcli;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.privacy = value;
                        else
                            delete message.privacy;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.madn = value;
                        else
                            delete message.madn;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.allowcli = value;
                        else
                            delete message.allowcli;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.explicitcli = value;
                        else
                            delete message.explicitcli;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.proxyorigin = value;
                        else
                            delete message.proxyorigin;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AdvancedMakeCall;
    })();

    mtcti3.UnParkCall = (function() {

        var UnParkCall = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        UnParkCall.prototype.parkid = "";

        UnParkCall.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.parkid != null && $Object.hasOwnProperty.call(message, "parkid") && message.parkid !== "")
                writer.uint32(10).string(message.parkid);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        UnParkCall.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.UnParkCall();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.parkid = value;
                        else
                            delete message.parkid;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UnParkCall;
    })();

    mtcti3.CallFunction = (function() {

        var CallFunction = function (properties) {
            this.callinst = [];
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        CallFunction.prototype.action = 0;
        CallFunction.prototype.arg1 = "";
        CallFunction.prototype.shortcodedata = null;
        CallFunction.prototype.memberfunctiondata = null;
        CallFunction.prototype.callinst = $util.emptyArray;
        CallFunction.prototype.agentrecording = null;
        CallFunction.prototype.tapimoh = false;

        CallFunction.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                writer.uint32(8).int32(message.action);
            if (message.arg1 != null && $Object.hasOwnProperty.call(message, "arg1") && message.arg1 !== "")
                writer.uint32(18).string(message.arg1);
            if (message.shortcodedata != null && $Object.hasOwnProperty.call(message, "shortcodedata"))
                $root.mtcti3.ShortCodeData.encode(message.shortcodedata, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.memberfunctiondata != null && $Object.hasOwnProperty.call(message, "memberfunctiondata"))
                $root.mtcti3.MemberFunctionData.encode(message.memberfunctiondata, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.callinst != null && message.callinst.length)
                for (var i = 0; i < message.callinst.length; ++i)
                    $root.mtcti3.CallInstance.encode(message.callinst[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.agentrecording != null && $Object.hasOwnProperty.call(message, "agentrecording"))
                $root.mtcti3.AgentRecordingControl.encode(message.agentrecording, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.tapimoh != null && $Object.hasOwnProperty.call(message, "tapimoh") && message.tapimoh !== false)
                writer.uint32(64).bool(message.tapimoh);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        CallFunction.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.CallFunction();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.action = value;
                        else
                            delete message.action;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.arg1 = value;
                        else
                            delete message.arg1;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.shortcodedata = $root.mtcti3.ShortCodeData.decode(reader, reader.size(), $undefined, _depth + 1, message.shortcodedata);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.memberfunctiondata = $root.mtcti3.MemberFunctionData.decode(reader, reader.size(), $undefined, _depth + 1, message.memberfunctiondata);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.callinst && message.callinst.length))
                            message.callinst = [];
                        message.callinst.push($root.mtcti3.CallInstance.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.agentrecording = $root.mtcti3.AgentRecordingControl.decode(reader, reader.size(), $undefined, _depth + 1, message.agentrecording);
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.tapimoh = value;
                        else
                            delete message.tapimoh;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        CallFunction.Action = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "None"] = 0;
            values[valuesById[1] = "DropCall"] = 1;
            values[valuesById[2] = "AnswerCall"] = 2;
            values[valuesById[3] = "HoldCall"] = 3;
            values[valuesById[4] = "UnHoldCall"] = 4;
            values[valuesById[5] = "BlindTransfer"] = 5;
            values[valuesById[6] = "Redirect"] = 6;
            values[valuesById[7] = "Dial"] = 7;
            values[valuesById[8] = "Park"] = 8;
            values[valuesById[9] = "SetupTransfer"] = 9;
            values[valuesById[10] = "SetupConf"] = 10;
            values[valuesById[11] = "CompleteTransfer"] = 11;
            values[valuesById[12] = "CompleteConf"] = 12;
            values[valuesById[13] = "AddToConf"] = 13;
            values[valuesById[14] = "MemberFunction"] = 14;
            values[valuesById[15] = "SetTag"] = 15;
            values[valuesById[16] = "SetAccountCode"] = 16;
            values[valuesById[17] = "SetNotes"] = 17;
            values[valuesById[18] = "PushToEC500"] = 18;
            values[valuesById[19] = "GenerateDigits"] = 19;
            values[valuesById[20] = "ShortCodeAction"] = 20;
            values[valuesById[21] = "Unused21"] = 21;
            values[valuesById[22] = "AnswerPage"] = 22;
            values[valuesById[23] = "ForceClear"] = 23;
            values[valuesById[24] = "SetAuthCode"] = 24;
            values[valuesById[25] = "CallRecordingOn"] = 25;
            values[valuesById[26] = "CallRecordingOff"] = 26;
            values[valuesById[27] = "PrivacyOn"] = 27;
            values[valuesById[28] = "PrivacyOff"] = 28;
            values[valuesById[29] = "MuteOn"] = 29;
            values[valuesById[30] = "MuteOff"] = 30;
            values[valuesById[31] = "Unused31"] = 31;
            values[valuesById[32] = "AgentRecordingControl"] = 32;
            values[valuesById[33] = "Unused33"] = 33;
            values[valuesById[34] = "SetPriority"] = 34;
            values[valuesById[35] = "Finish"] = 35;
            return values;
        })();

        return CallFunction;
    })();

    mtcti3.CallInstance = (function() {

        var CallInstance = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        CallInstance.prototype.callid = 0;
        CallInstance.prototype.referencecallid = 0;

        CallInstance.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.callid != null && $Object.hasOwnProperty.call(message, "callid") && message.callid !== 0)
                writer.uint32(8).int32(message.callid);
            if (message.referencecallid != null && $Object.hasOwnProperty.call(message, "referencecallid") && message.referencecallid !== 0)
                writer.uint32(16).int32(message.referencecallid);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        CallInstance.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.CallInstance();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.callid = value;
                        else
                            delete message.callid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.referencecallid = value;
                        else
                            delete message.referencecallid;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CallInstance;
    })();

    mtcti3.MemberFunctionData = (function() {

        var MemberFunctionData = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        MemberFunctionData.prototype.lref = 0;
        MemberFunctionData.prototype.action = 0;

        MemberFunctionData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.lref != null && $Object.hasOwnProperty.call(message, "lref") && message.lref !== 0)
                writer.uint32(8).int32(message.lref);
            if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                writer.uint32(16).int32(message.action);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        MemberFunctionData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.MemberFunctionData();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.lref = value;
                        else
                            delete message.lref;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.action = value;
                        else
                            delete message.action;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        MemberFunctionData.Action = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "None"] = 0;
            values[valuesById[1] = "DropCall"] = 1;
            values[valuesById[2] = "MuteOn"] = 2;
            values[valuesById[3] = "MuteOff"] = 3;
            return values;
        })();

        return MemberFunctionData;
    })();

    mtcti3.AgentRecordingControl = (function() {

        var AgentRecordingControl = function (properties) {
            if (properties)
                for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        AgentRecordingControl.prototype.pause = false;
        AgentRecordingControl.prototype.resume = false;

        AgentRecordingControl.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pause != null && $Object.hasOwnProperty.call(message, "pause") && message.pause !== false)
                writer.uint32(8).bool(message.pause);
            if (message.resume != null && $Object.hasOwnProperty.call(message, "resume") && message.resume !== false)
                writer.uint32(16).bool(message.resume);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (var i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        AgentRecordingControl.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            var end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.mtcti3.AgentRecordingControl();
            while (reader.pos < end) {
                var start = reader.pos;
                var tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                var wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.pause = value;
                        else
                            delete message.pause;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.resume = value;
                        else
                            delete message.resume;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AgentRecordingControl;
    })();

    return mtcti3;
})();

module.exports = $root;
